import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'
import {
  hasMeilisearchProgram,
  type OwnMeilisearch,
  startOwnMeilisearch,
} from '#tests/support/search-engines'
import { type Entry, entrySettings } from '#tests/unit/search/entry-index'

/** A disk of its own in memory; undefined where this user may not mount one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=36m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
}

const disk = hasMeilisearchProgram() ? smallDisk() : undefined
if (!disk) {
  process.stderr.write(
    '\nNo meilisearch on the PATH, or no right to mount a small disk: a FULL DISK was NOT checked.\n\n',
  )
}

/** Some 200 kB of words that nothing else has, so that they take room. */
function large(number: number): Entry {
  const body = Array.from({ length: 20_000 }, (_, i) => `w${number}x${(i * 7_919) % 99_991}`)
  return { id: `large-${number}`, title: `Kho số ${number}`, body: body.join(' ') }
}

/** A change that takes longer waits for room on the disk. */
const STUCK_MS = 20_000

/** Whether something is done in time; false for what failed as well. */
async function isWithin(done: Promise<void>, ms: number): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms))
  return Promise.race([
    done.then(
      () => true,
      () => false,
    ),
    late,
  ])
}

describe.runIf(disk !== undefined)('a full disk under Meilisearch', { timeout: 300_000 }, () => {
  let server: OwnMeilisearch
  beforeAll(async () => {
    server = await startOwnMeilisearch(join(disk ?? '', 'meilisearch'))
  })
  afterAll(async () => {
    await server?.stop()
    execFileSync('umount', ['--lazy', disk ?? ''])
    rmSync(disk ?? '', { recursive: true, force: true })
  })

  it('is noticed, leaves what was there, and ends with what could not be written', async () => {
    const { url, apiKey } = server
    const engine = new MeilisearchEngine<Entry>(entrySettings, { url, apiKey, indexUid: 'disk' })
    async function* nothing() {
      yield []
    }
    await engine.rebuild(nothing())
    let written = 0
    let waiting: Promise<void> | undefined
    for (let number = 0; number < 100 && !waiting; number++) {
      const upsert = engine.upsert([large(number)])
      if (await isWithin(upsert, STUCK_MS)) written++
      else waiting = upsert
    }
    expect(written).toBeGreaterThan(0)
    if (!waiting) throw new Error('the disk was never full')
    const all = await engine.search({ text: 'kho', limit: 100 })
    expect(all.total).toBe(written)

    // Meilisearch takes the change up again by itself; one that it did not even take is tried by the job.
    execFileSync('mount', ['-o', 'remount,size=1g', disk ?? ''])
    await waiting.catch(() => engine.upsert([large(written)]))
    const after = await engine.search({ text: 'kho', limit: 100 })
    expect(after.total).toBe(written + 1)
  })
})
