import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspectFolder, openDataFolder } from '#app/platform/db/embedded/data-folder.server'
import { removeDemoMark, writeDemoMark } from '#app/platform/db/embedded/demo-mark.server'
import {
  type EmbeddedServer,
  startEmbeddedServer,
} from '#app/platform/db/embedded/embedded-server.server'
import { signal, waitFor } from '#app/platform/db/embedded/process.server'
import { answers } from '#app/platform/db/embedded/server-process.server'
import { scratchSettings, stopAbandonedServer } from '#app/platform/db/scratch-database.server'
import { runSql } from '#tests/support/test-server'

let root: string
const started: EmbeddedServer[] = []

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'embedded-'))
  // The server's own user has to reach it, as it has to reach any data folder.
  chmodSync(root, 0o755)
})
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
  rmSync(root, { recursive: true, force: true })
})

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer(join(root, 'data'), { settings: scratchSettings })
  started.push(server)
  return server
}

const state = () => inspectFolder(openDataFolder(join(root, 'data')))
const postgresPid = () => {
  const found = state()
  if (found.state !== 'running') throw new Error('the server does not run')
  return found.pid
}

/** Works on a server for four seconds; returns once it does. */
async function beBusy(url: string) {
  const work = 'SELECT pg_sleep(4)'
  const ended = runSql(url, work)
  await waitFor(async () => {
    const rows = await runSql(url, `SELECT 1 FROM pg_stat_activity WHERE query = '${work}'`)
    return rows.length > 0
  }, 30_000)
  return { ended }
}

describe('the embedded server', { timeout: 60_000 }, () => {
  it('keeps its data over a stop and a start, on this machine only', async () => {
    const first = await start()
    expect(first.fresh).toBe(true)
    expect(new URL(first.urlOf('postgres')).hostname).toBe('127.0.0.1')
    await first.ensureDatabase('exchange')
    await first.ensureDatabase('exchange')
    await runSql(first.urlOf('exchange'), 'CREATE TABLE kept (id int)')
    await first.stop()
    expect(state()).toEqual({ state: 'stopped' })
    const second = await start()
    expect(second.fresh).toBe(false)
    expect(await runSql(second.urlOf('exchange'), 'SELECT * FROM kept')).toEqual([])
  })

  it('keeps its password to the owner of the folder, and lets nobody in without it', async () => {
    const server = await start()
    expect(statSync(join(root, 'data/secrets.json')).mode & 0o777).toBe(0o600)
    const wrong = new URL(server.urlOf('postgres'))
    wrong.password = 'wrong'
    expect(await answers(wrong.href)).toBe(false)
  })

  it('recovers from a killed server', async () => {
    const server = await start()
    const pid = postgresPid()
    signal(pid, 'SIGKILL')
    await waitFor(() => state().state === 'stopped', 30_000)
    const again = await start()
    expect(await answers(again.urlOf('postgres'))).toBe(true)
    expect(again.secrets).toEqual(server.secrets)
  })

  it('is not misled by a process that carries the remembered number', async () => {
    await (await start()).stop()
    writeFileSync(join(root, 'data/postgres/postmaster.pid'), `${process.pid}\n/x\n0\n5432\n`)
    expect(state()).toEqual({ state: 'stopped' })
    expect(await answers((await start()).urlOf('postgres'))).toBe(true)
  })

  it('joins a server that runs already, and stops it when the last one leaves', async () => {
    const first = await start()
    const second = await start()
    expect(second.urlOf('postgres')).toBe(first.urlOf('postgres'))
    await second.release()
    expect(state()).toEqual({ state: 'stopped' })
  })

  it('leaves the server to those who still work on it', async () => {
    const first = await start()
    const second = await start()
    const busy = await beBusy(first.urlOf('postgres'))
    await second.release()
    await busy.ended
    expect(await answers(first.urlOf('postgres'))).toBe(true)
  })

  it('ends with the last connection of a run that was cut off', async () => {
    const server = await start()
    const busy = await beBusy(server.urlOf('postgres'))
    await stopAbandonedServer(join(root, 'data'))
    await busy.ended
    expect(state()).toEqual({ state: 'stopped' })
  })

  it('starts one server for two commands that begin at the same moment', async () => {
    const [first, second] = await Promise.all([start(), start()])
    expect(first?.urlOf('postgres')).toBe(second?.urlOf('postgres'))
  })

  it('stays while a demo serves the folder', async () => {
    const server = await start()
    const demo = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'demo'])
    const folder = openDataFolder(join(root, 'data'))
    writeDemoMark(folder, 'http://127.0.0.1:1')
    const mark = { pid: demo.pid, address: 'http://127.0.0.1:1' }
    writeFileSync(folder.demo, JSON.stringify(mark))
    await server.release()
    expect(state().state).toBe('running')
    demo.kill()
    await waitFor(() => demo.exitCode !== null || demo.signalCode !== null, 30_000)
    await server.release()
    expect(state()).toEqual({ state: 'stopped' })
    removeDemoMark(folder)
  })
})

describe('a data folder that cannot be used', { timeout: 60_000 }, () => {
  const message = async (): Promise<string> => {
    try {
      await startEmbeddedServer(join(root, 'data'))
    } catch (error) {
      return (error as Error).message
    }
    throw new Error('the folder was accepted')
  }

  it('is made anew without a word where only an unfinished one lies there', async () => {
    mkdirSync(join(root, 'data/postgres.new/base'), { recursive: true })
    expect((await start()).fresh).toBe(true)
  })

  it('says how to go on when it was half written', async () => {
    mkdirSync(join(root, 'data/postgres'), { recursive: true })
    writeFileSync(join(root, 'data/postgres/PG_VERSION'), '18\n')
    expect(await message()).toMatch(/half written[\s\S]*--reset[\s\S]*--data/)
  })

  it('says so when it belongs to another PostgreSQL', async () => {
    mkdirSync(join(root, 'data/postgres/global'), { recursive: true })
    writeFileSync(join(root, 'data/postgres/global/pg_control'), '')
    writeFileSync(join(root, 'data/postgres/PG_VERSION'), '15\n')
    expect(await message()).toMatch(/PostgreSQL 15, this one is 18/)
  })

  it('says so when PostgreSQL itself cannot read it', async () => {
    await (await start()).stop()
    writeFileSync(join(root, 'data/postgres/global/pg_control'), 'not a control file')
    expect(await message()).toMatch(/did not start[\s\S]*--reset/)
  })

  it('says so when its secrets are gone', async () => {
    await (await start()).stop()
    writeFileSync(join(root, 'data/secrets.json'), '{"databasePassword":')
    expect(await message()).toMatch(/secrets\.json is not usable[\s\S]*--reset/)
  })

  it('says so when a file lies in its place', async () => {
    writeFileSync(join(root, 'data'), '')
    expect(await message()).toMatch(/cannot be written[\s\S]*--data DIR/)
  })
})
