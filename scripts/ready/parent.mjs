const checkSeconds = 0.25

/**
 * Ends this process, as by SIGTERM, soon after the one that started it has gone.
 *
 * npm passes a signal to the shell it runs a script in; many shells die of it without passing it on, and the server
 * would run on with nobody to stop it.
 */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, checkSeconds * 1000)
  timer.unref()
}
