import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { getBundle } from './bundles.mjs'
import { PhaseFailure } from './phase.mjs'
import { root } from './root.mjs'

/** Reads the file .env, if there is one; a variable that is already set stays as it is. */
export function loadEnvironmentFile() {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** The settings, checked before anything is made with them. @param {Readonly<Record<string, string | undefined>>} env */
export async function readSettings(env = process.env) {
  const { parseEnvironment } = await import(pathToFileURL(getBundle('settings')).href)
  try {
    return parseEnvironment(env)
  } catch (error) {
    if (error.name !== 'EnvironmentError') throw error
    throw new PhaseFailure(error.message, 'correct these variables in .env or where they are set.')
  }
}

/** Throws when another program listens on the port: better now than after a build under its feet. @param {number} port */
export async function checkPort(port) {
  const probe = createServer()
  const error = await new Promise((resolve) => {
    probe.once('error', resolve)
    probe.listen(port, () => resolve(null))
  })
  if (error === null) {
    await new Promise((resolve) => probe.close(resolve))
    return checkBrowsersOpen(port)
  }
  throw new PhaseFailure(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken by another program.` : `Port ${port}: ${error.message}.`,
    `stop that program, or choose another port: PORT=${port + 1} npm start`,
  )
}

/** Throws for the ports of other protocols: browsers open none of them, and neither does `fetch`. @param {number} port */
async function checkBrowsersOpen(port) {
  const refusal = await fetch(`http://127.0.0.1:${port}`).catch((error) => error)
  if (refusal.cause?.message !== 'bad port') return
  throw new PhaseFailure(`Browsers open no page on port ${port}.`, 'choose another port: PORT=3000 npm start')
}
