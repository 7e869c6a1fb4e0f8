#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which the Prisma CLI would download: the same JSON-RPC over
// stdio, answered by Prisma's own @prisma/schema-engine-wasm through @prisma/adapter-pg. The commands point
// PRISMA_SCHEMA_ENGINE_BINARY here (docs/decisions/0003-prisma-without-download.md).
import fs from 'node:fs'
import { createRequire } from 'node:module'
import readline from 'node:readline'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const { datamodels, url, command } = readArguments(process.argv.slice(2))

function readArguments(argv) {
  const found = { datamodels: [], url: undefined, command: undefined }
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--datamodels') found.datamodels.push(argv[++i])
    else if (argv[i] === '--datasource') found.url = JSON.parse(argv[++i]).url
    else if (argv[i] === 'cli') found.command = argv[++i]
    else if (argv[i] === '--version' || argv[i] === '-V') {
      process.stdout.write(`schema-engine-wasm ${wasm.version?.()}\n`)
      process.exit(0)
    }
  }
  return found
}

function log(level, fields) {
  const entry = { level, target: 'schema_engine::logger', timestamp: new Date(), fields }
  process.stderr.write(`\n${JSON.stringify(entry)}`)
}

async function runOnce(target, sql) {
  const client = new pg.Client({ connectionString: target.href })
  await client.connect()
  try {
    if (sql) await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Answers the three one-shot commands: can-connect-to-database, create-database, drop-database. */
async function answerCommand() {
  const target = new URL(url)
  const name = pg.escapeIdentifier(decodeURIComponent(target.pathname.slice(1)))
  target.search = ''
  const admin = new URL(target)
  admin.pathname = '/postgres'
  try {
    if (command === 'can-connect-to-database') await runOnce(target)
    else if (command === 'create-database') await runOnce(admin, `CREATE DATABASE ${name}`)
    else if (command === 'drop-database')
      await runOnce(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    process.exit(0)
  } catch (error) {
    const code = { '3D000': 'P1003', '28P01': 'P1000' }[error.code] ?? 'P1001'
    const message = error.message || String(error)
    log('ERROR', { error_code: code, message, is_panic: false })
    process.exit(1)
  }
}

/** Reads the connection from a URL in the parts that `pg` takes; `schema` is Prisma's own parameter. */
function connectionOf(address) {
  const parsed = new URL(address ?? 'postgresql://127.0.0.1:1/none')
  const ssl = parsed.searchParams.get('sslmode')
  const config = {
    host: parsed.searchParams.get('host') ?? (parsed.hostname || '127.0.0.1'),
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username) || undefined,
    password: decodeURIComponent(parsed.password) || undefined,
    database: decodeURIComponent(parsed.pathname.slice(1)),
    ssl: ssl && ssl !== 'disable' ? { rejectUnauthorized: ssl.startsWith('verify') } : undefined,
  }
  return { config, schema: parsed.searchParams.get('schema') ?? undefined }
}

const { config, schema } = connectionOf(url)

// Constraints of other types are ones that the schema cannot say. The engine expects their type as a character,
// the adapter gives text, and it panics: on NOT NULL ("n", listed since PostgreSQL 18), CHECK ("c") and
// constraint triggers ("t").
const oldKinds = "contype NOT IN ('p', 'u', 'f')"
const allKinds = "contype NOT IN ('p', 'u', 'f', 'n', 'c', 't')"

// adapter-pg splits scripts at every ";", which breaks function bodies: the whole script goes at once.
function mend(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter)
  return Object.assign(adapter, {
    queryRaw: (query) => queryRaw({ ...query, sql: query.sql.replace(oldKinds, allKinds) }),
    executeScript: async (sql) => {
      try {
        await adapter.underlyingDriver().query(sql)
      } catch (error) {
        adapter.onError(error)
      }
    },
  })
}

class MigrationAdapter extends PrismaPg {
  async connect() {
    return mend(await super.connect())
  }

  // adapter-pg drops the shadow database while it is still connected to it: here it leaves first.
  async connectToShadowDb() {
    const main = await this.connect()
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
    await main.underlyingDriver().query(`CREATE DATABASE "${database}"`)
    const shadow = await new PrismaPg({ ...config, database }, { schema }).connect()
    const leave = shadow.dispose.bind(shadow)
    const dispose = async () => {
      await shadow.underlyingDriver().end?.()
      await leave().catch(() => {})
      await main.underlyingDriver().query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
      await main.dispose()
    }
    return Object.assign(mend(shadow), { dispose })
  }
}

async function startEngine() {
  // The engine calls this before it panics, so that the terminal shows why.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => log('ERROR', { message }) }
  // adapter-pg has no case for "char" (oid 18), which only the catalogue queries return: read it as text.
  Object.assign(pg.types.builtins, { XML: 18 })
  const entry = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  )
  const bytes = fs.readFileSync(entry.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': wasm })
  wasm.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const files = datamodels.length
    ? datamodels.map((path) => [path, fs.readFileSync(path, 'utf8')])
    : undefined
  const onLog = (line) => {
    const entry = JSON.parse(line)
    if (/error/i.test(entry.level)) log('ERROR', entry.fields ?? entry)
  }
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(config, { schema }))
  return wasm.SchemaEngine.new({ datamodels: files }, onLog, factory)
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

async function answer(engine, { id, method, params }) {
  try {
    const name = method === 'getDatabaseVersion' ? 'version' : method
    if (typeof engine[name] !== 'function') throw new Error(`unknown method ${method}`)
    const result = await engine[name](params)
    if (name === 'diff' && result?.stdout !== undefined) {
      send({ id: 100_000, method: 'print', params: { content: result.stdout } })
    }
    send({ id, result: result ?? {} })
  } catch (error) {
    const data = {
      is_panic: false,
      message: error?.message ?? String(error),
      meta: error?.meta ?? null,
      error_code: error?.code ?? error?.error_code,
    }
    const message = 'An error happened. Check the data field for details.'
    send({ id, error: { code: 4466, message, data } })
  }
}

if (command) await answerCommand()
const engine = await startEngine()
let queue = Promise.resolve()
const lines = readline.createInterface({ input: process.stdin })
lines.on('line', (line) => {
  const message = line.trim() ? JSON.parse(line) : {}
  if (message.method) queue = queue.then(() => answer(engine, message))
})
lines.on('close', () => queue.then(() => process.exit(0)))
