import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuseSecondDemo, resetFolder } from '#app/commands/support/reset-folder'
import { inspectFolder, openDataFolder } from '#app/platform/db/embedded/data-folder.server'
import { startEmbeddedServer } from '#app/platform/db/embedded/embedded-server.server'
import { scratchSettings } from '#app/platform/db/scratch-database.server'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'))
  chmodSync(folder, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('resetFolder', { timeout: 60_000 }, () => {
  it('deletes what the exchange put there and nothing else', async () => {
    writeFileSync(join(folder, 'thesis.docx'), 'mine')
    mkdirSync(join(folder, 'files/ab'), { recursive: true })
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'secrets.json'), 'broken')
    await resetFolder(folder)
    expect(existsSync(join(folder, 'thesis.docx'))).toBe(true)
    for (const name of ['files', 'postgres', 'secrets.json']) {
      expect(existsSync(join(folder, name))).toBe(false)
    }
  })

  it('stops a server that a killed run left behind', async () => {
    await startEmbeddedServer(folder, { settings: scratchSettings })
    await resetFolder(folder)
    expect(inspectFolder(openDataFolder(folder))).toEqual({ state: 'absent' })
  })
})

describe('refuseSecondDemo', () => {
  it('lets one start where the last one was killed', () => {
    writeFileSync(join(folder, 'demo.json'), '{"pid": 999999999, "address": "http://127.0.0.1:1"}')
    expect(() => refuseSecondDemo(folder)).not.toThrow()
    writeFileSync(join(folder, 'demo.json'), 'half a mar')
    expect(() => refuseSecondDemo(folder)).not.toThrow()
  })
})
