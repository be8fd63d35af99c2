#!/usr/bin/env node
// Prisma's schema engine for its command line, from the package registry as WebAssembly, so that nothing is
// downloaded. Speaks what the command line expects of the native one: JSON-RPC, one object a line, on standard input
// and output; `cli can-connect-to-database` answers with its exit code.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
})
let panic = null
let askedId = null

global.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (message) => {
    panic = message
  },
}
// The engine throws from a callback, past its promise, when it cannot read what it is sent.
process.on('uncaughtException', (error) => {
  if (askedId !== null) sendError(askedId, error)
  process.exitCode = 1
  process.stdin.destroy()
})

const database = openDatabase()
if (positionals[0] === 'cli') await checkConnection()
else await serve()

/** Any failure, one at the start too, is told: an engine that dies leaves the command line silent with exit code 0. */
async function serve() {
  let starting = null
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = line === '' ? {} : JSON.parse(line)
    if (method === undefined) continue
    askedId = id
    try {
      starting ??= startEngine()
      const result = await call(await starting, method, params ?? {})
      // The command line prints what it is asked to print, and a difference is text to print.
      if (method === 'diff' && result.stdout) send({ id, method: 'print', params: { content: result.stdout } })
      send({ id, result })
    } catch (error) {
      sendError(id, error)
    }
  }
  database.close()
}

async function call(engine, method, params) {
  if (typeof engine[method] !== 'function') throw new Error(`the schema engine has no method ${method}`)
  const { migrationsList, filters } = params
  // Two traps of `migrate dev`. On a fresh database the diagnosis fails for want of the table of migrations: applying
  // none creates it. The next two find no shadow database, and take what a diagnosis has left in the engine's memory.
  if (method === 'devDiagnostic' && (await isEmpty())) {
    await engine.applyMigrations({ migrationsList: { ...migrationsList, migrationDirectories: [] }, filters })
  }
  if (method === 'evaluateDataLoss' || method === 'createMigration') {
    await engine.devDiagnostic({ migrationsList, filters })
  }
  return (await engine[method](params)) ?? null
}

async function startEngine() {
  const SchemaEngine = await loadEngine()
  // The engine wants undefined where there is no schema, not an empty list.
  const datamodels = values.datamodels?.map((file) => [file, readFileSync(file, 'utf8')])
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(database))
}

/** Loads the WebAssembly beside the package's script: the package does not export it. */
async function loadEngine() {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = new WebAssembly.Module(readFileSync(script.replace(/\.js$/, '.wasm')))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings.SchemaEngine
}

/** A factory of connections that makes the folder of the database first. */
function openDatabase() {
  const { url } = JSON.parse(values.datasource ?? '{"url":":memory:"}')
  const factory = new PrismaBetterSqlite3({ url })
  const connections = []
  const keep = (connection) => {
    connections.push(connection)
    return toScriptRunner(connection)
  }
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connections,
    connect: async () => {
      if (url !== ':memory:') mkdirSync(path.dirname(path.resolve(url.replace(/^file:/, ''))), { recursive: true })
      return keep(await factory.connect())
    },
    connectToShadowDb: async () => keep(await factory.connectToShadowDb()),
    close: () => {
      for (const connection of connections) connection.dispose()
    },
  }
}

/** `migrate dev` sends a whole script as one statement. */
function toScriptRunner(connection) {
  const executeRaw = connection.executeRaw.bind(connection)
  connection.executeRaw = async (query) => {
    try {
      return await executeRaw(query)
    } catch (error) {
      if (!/more than one statement/.test(`${error.message} ${JSON.stringify(error.cause)}`)) throw error
      await connection.executeScript(query.sql)
      return 0
    }
  }
  return connection
}

async function isEmpty() {
  const [connection = await database.connect()] = database.connections
  const { rows } = await connection.queryRaw({ sql: 'SELECT name FROM sqlite_master LIMIT 1', args: [], argTypes: [] })
  return rows.length === 0
}

async function checkConnection() {
  try {
    await isEmpty()
    database.close()
  } catch (error) {
    const fields = { error_code: 'P1001', message: toMessage(error) }
    // The command line drops the first line and wants JSON in every other, so none is left open at the end.
    process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`)
    process.exitCode = 1
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function sendError(id, error) {
  const message = panic ?? toMessage(error)
  send({ id, error: { code: 4466, message, data: { is_panic: panic !== null, message, error_code: error.code } } })
}

function toMessage(error) {
  return error.cause?.originalMessage ?? error.message ?? String(error)
}
