import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { startS3 } from '#tests/support/s3-server'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
let s3: Awaited<ReturnType<typeof startS3>>
beforeAll(async () => {
  s3 = await startS3()
})
afterAll(async () => {
  await s3.stop()
  rmSync(folder, { recursive: true, force: true })
})

const places: [string, () => FileStorage][] = [
  ['a folder', () => createFileStorage({ DATA_DIR: folder })],
  ['a bucket', () => createFileStorage(s3.env)],
]

describe.each(places)('files in %s', (_place, storage) => {
  it('are kept once for the same content, under its hash', async () => {
    const bytes = Buffer.from('vải thiều')
    const first = await storage().put(bytes)
    const second = await storage().put(bytes)
    expect(second).toEqual(first)
    expect(first.key).toBe(`${first.sha256.slice(0, 2)}/${first.sha256}`)
    expect(first.size).toBe(bytes.byteLength)
    expect(await text(await storage().read(first.key))).toBe('vải thiều')
  })

  it('are taken many at once', async () => {
    const bytes = Buffer.alloc(200_000, 7)
    const keys = await Promise.all(Array.from({ length: 8 }, () => storage().put(bytes)))
    expect(new Set(keys.map(({ key }) => key)).size).toBe(1)
    expect(await text(await storage().read(keys[0]?.key ?? ''))).toHaveLength(200_000)
  })

  it('are deleted, also where there are none', async () => {
    const { key } = await storage().put(Buffer.from('a'))
    await storage().delete(key)
    await storage().delete(key)
    expect(await storage().exists(key)).toBe(false)
    await expect(storage().read(key).then(text)).rejects.toThrow()
  })

  it('are never looked for elsewhere', async () => {
    await expect(storage().read('../../etc/passwd')).rejects.toThrow()
  })
})

it('leaves nothing unfinished in the folder', async () => {
  const files = readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
  const names = files.filter((entry) => entry.isFile()).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/)
})
