import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BrokenZipError, isSafePath, readZip } from '#app/platform/zip/read-zip.server'
import { writeZip, type ZipInput } from '#app/platform/zip/write-zip.server'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

async function saved(content: Uint8Array): Promise<string> {
  const file = join(folder, `${crypto.randomUUID()}.zip`)
  await writeFile(file, content)
  return file
}

/** All that is in an archive, read as the product reads it. */
async function contentOf(content: Uint8Array): Promise<Record<string, string>> {
  const { entries, close } = await readZip(await saved(content))
  try {
    const found: Record<string, string> = {}
    for (const entry of entries) {
      const pieces: Buffer[] = []
      for await (const piece of await entry.read()) pieces.push(piece as Buffer)
      found[entry.path] = Buffer.concat(pieces).toString()
    }
    return found
  } finally {
    await close()
  }
}

async function written(files: Record<string, string>, stored: boolean): Promise<Uint8Array> {
  async function* inputs(): AsyncGenerator<ZipInput> {
    for (const [path, text] of Object.entries(files)) {
      yield {
        path,
        stored,
        content: (async function* () {
          for (let at = 0; at < text.length; at += 7) yield bytes(text.slice(at, at + 7))
        })(),
      }
    }
  }
  const pieces: Uint8Array[] = []
  for await (const piece of writeZip(inputs())) pieces.push(piece)
  return Buffer.concat(pieces)
}

const why = async (content: Uint8Array) => {
  try {
    await contentOf(content)
    return 'whole'
  } catch (error) {
    if (!(error instanceof BrokenZipError)) throw error
    return error.message
  }
}

const files = {
  'index.json': '{"a":1}',
  'documents/tài liệu.txt': 'nội dung '.repeat(400),
  rỗng: '',
}

describe('an archive', () => {
  it.each([[true], [false]])('is read back as it was written (stored: %s)', async (stored) => {
    const content = await written(files, stored)
    expect(await contentOf(content)).toEqual(files)
    const others = unzipSync(content)
    expect(new TextDecoder().decode(others['documents/tài liệu.txt'])).toBe(
      files['documents/tài liệu.txt'],
    )
  })

  it('of another program is read as well', async () => {
    const content = zipSync({ 'a/b.txt': bytes('x'.repeat(5_000)), 'c.txt': bytes('c') })
    expect(await contentOf(content)).toEqual({ 'a/b.txt': 'x'.repeat(5_000), 'c.txt': 'c' })
  })

  it.each([
    ['../out.txt'],
    ['/etc/passwd'],
    ['a/../../b'],
    ['C:\\windows'],
    ['a\\..\\b'],
    ['./a'],
    ['a//b'],
    ['a\u0000b'],
    ['d/'],
    ['x'.repeat(400)],
  ])('with the path %j is refused', async (path) => {
    expect(isSafePath(path)).toBe(false)
    expect(await why(zipSync({ [path]: bytes('x') }))).toContain('not safe')
  })

  it('that holds a path twice is refused', async () => {
    const content = Buffer.from(zipSync({ 'a.txt': bytes('1'), 'b.txt': bytes('2') }))
    const same = Buffer.from(content.toString('latin1').replaceAll('b.txt', 'A.txt'), 'latin1')
    expect(await why(same)).toContain('twice')
  })

  it('that unpacks to more than it says is refused, having unpacked no more than that', async () => {
    const bomb = Buffer.from(zipSync({ 'a.txt': [new Uint8Array(50_000_000), { level: 9 }] }))
    const directory = bomb.indexOf('PK\x01\x02', 0, 'latin1')
    bomb.writeUInt32LE(1_000, directory + 24)
    expect(await why(bomb)).toContain('bomb')
    bomb.writeUInt32LE(4_000_000_000, directory + 24)
    expect(await why(bomb)).toContain('bomb')
  })

  it('whose files share their bytes is refused', async () => {
    const content = Buffer.from(zipSync({ 'a.txt': bytes('1'.repeat(99)), 'b.txt': bytes('2') }))
    const first = content.indexOf('PK\x01\x02', 0, 'latin1')
    const second = content.indexOf('PK\x01\x02', first + 1, 'latin1')
    content.writeUInt32LE(content.readUInt32LE(first + 42), second + 42)
    expect(await why(content)).toMatch(/not where|lies over/)
    content.writeUInt32LE(90_000, first + 20)
    content.writeUInt32LE(90_000, first + 24)
    expect(await why(content)).toMatch(/not where|lies over/)
  })

  it('that is cut off anywhere is refused', async () => {
    const content = await written(files, false)
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length - 1), async (length) => {
        expect(await why(content.subarray(0, length))).not.toBe('whole')
      }),
      { numRuns: 60 },
    )
  })

  it('with a changed byte is refused, or unpacks to the same', async () => {
    const content = await written(files, false)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(content.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const other = Buffer.from(content)
          other[at] = (other[at] ?? 0) ^ by
          const outcome = await why(other)
          if (outcome === 'whole') {
            expect(Object.values(await contentOf(other))).toEqual(Object.values(files))
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is no text file', async () => {
    expect(await why(bytes('hello'))).toContain('no ZIP')
    expect(await why(bytes(''))).toContain('no ZIP')
    expect(await readFile(await saved(bytes('x')), 'utf8')).toBe('x')
  })
})
