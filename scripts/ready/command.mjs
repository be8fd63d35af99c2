import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a program in the project's folder to its end and gives back its exit code and all it printed. What it prints
 * is kept back unless `show` is set. A signal to this process ends the program first. A program that cannot be
 * started, or takes longer than `secondsMax`, has code 1 and says so.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ env?: Readonly<Record<string, string | undefined>>, show?: boolean, secondsMax?: number }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(program, words, { env = process.env, show = false, secondsMax = 1800 } = {}) {
  const stdio = show ? 'inherit' : 'pipe'
  const child = spawn(program, words, { cwd: root, env, stdio: ['ignore', stdio, stdio] })
  watchSignals()
  running.add(child)
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  const timer = setTimeout(() => {
    output += `\n${program} was ended because it took longer than ${secondsMax} seconds.`
    child.kill('SIGKILL')
  }, secondsMax * 1000)
  return new Promise((resolve) => {
    function finish(code) {
      clearTimeout(timer)
      running.delete(child)
      if (running.size === 0) unwatchSignals()
      resolve({ code, output })
    }
    child.once('error', (error) => {
      output += error.message
      finish(1)
    })
    child.once('close', (code) => finish(code ?? 1))
  })
}

/** Runs a script with the Node that runs this one. @type {(words: readonly string[], options?: object) => ReturnType<typeof runCommand>} */
export function runNode(words, options) {
  return runCommand(process.execPath, words, options)
}

/** The end of a long output, where the reason usually is. @param {string} output */
export function getLastLines(output, count = 40) {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}

function watchSignals() {
  if (running.size > 0) return
  process.on('SIGTERM', endAll)
  process.on('SIGINT', endAll)
}

function unwatchSignals() {
  process.off('SIGTERM', endAll)
  process.off('SIGINT', endAll)
}

/** @param {NodeJS.Signals} signal */
function endAll(signal) {
  for (const child of running) child.kill(signal)
  process.exit(signal === 'SIGINT' ? 130 : 143)
}
