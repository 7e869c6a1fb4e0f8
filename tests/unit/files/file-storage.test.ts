import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFileStorage } from '#app/platform/files/file-storage.server'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const storage = () => createFileStorage({ DATA_DIR: folder })
const stored = () =>
  readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

it('keeps the same content once, under its hash', async () => {
  const bytes = Buffer.from('vải thiều')
  const first = await storage().put(bytes)
  const second = await storage().put(bytes)
  expect(second).toEqual(first)
  expect(first.key).toBe(`${first.sha256.slice(0, 2)}/${first.sha256}`)
  expect(stored()).toEqual([first.sha256])
  expect(await text(await storage().read(first.key))).toBe('vải thiều')
})

it('takes many copies of one file at once', async () => {
  const bytes = Buffer.alloc(200_000, 7)
  const keys = await Promise.all(Array.from({ length: 8 }, () => storage().put(bytes)))
  expect(new Set(keys.map(({ key }) => key)).size).toBe(1)
  expect(stored()).toHaveLength(1)
})

it('deletes, also what is not there', async () => {
  const { key } = await storage().put(Buffer.from('a'))
  await storage().delete(key)
  await storage().delete(key)
  expect(await storage().exists(key)).toBe(false)
  await expect(storage().read(key).then(text)).rejects.toThrow()
})

it('never leaves its folder', async () => {
  await expect(storage().read('../../etc/passwd')).rejects.toThrow()
})

it('does not keep files elsewhere than it was told', () => {
  expect(() => createFileStorage({ DATA_DIR: folder, S3_BUCKET: 'files' })).toThrow(/S3_BUCKET/)
})
