import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyDossier } from '#app/domain/deal-room/dossier/verify-dossier.server'
import {
  addRoomFile,
  answerOffer,
  exportDossier,
  makeOffer,
  postMessage,
  writeNote,
} from '#app/domain/deal-room/index.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { nextLink } from '#app/platform/hash-chain/hash-chain.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { openDeal, refusalOf } from '#tests/support/factories/deals'
import { acceptedNda } from '#tests/support/factories/disclosure'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { openRoom } from '#tests/support/factories/rooms'
import { readsOf } from '#tests/support/record'
import { runCommand } from '#tests/support/run-command'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const storage = () => createFileStorage({ DATA_DIR: folder })

/** A room in which something of everything happened. */
async function busyRoom() {
  const story = await openRoom()
  const { provider, seeker, number } = story
  for (const [who, body] of [
    [provider, 'Chào bên nhận <script>alert(1)</script>'],
    [seeker, 'Giá thế nào?'],
    [provider, 'Xem https://vi.test/gia'],
  ] as const) {
    await postMessage(contextOf(who), number, { body })
  }
  const file = new File(['%PDF-1.4\n%%EOF\n'], 'dự thảo.pdf')
  await addRoomFile(contextOf(provider), storage(), number, { caption: 'Dự thảo', file })
  await makeOffer(contextOf(provider), number, {
    intent: 'make-offer',
    objectCodes: [],
    modeCodes: [],
    amount: 320_000_000n,
    currency: 'VND',
    words: '',
  })
  const { id } = await testDatabase().offer.findFirstOrThrow()
  await answerOffer(contextOf(seeker), number, { intent: 'accept-offer', offerId: id })
  await writeNote(contextOf(seeker), number, { heldOn: '2026-01-10', title: 'Họp', body: 'Ổn' })
  return story
}

async function dossierOf(who: Parameters<typeof contextOf>[0], number: string) {
  const pieces: Uint8Array[] = []
  const archive = await exportDossier(contextOf(who), storage(), number, 'vi')
  for await (const piece of archive) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function saved(content: Uint8Array): Promise<string> {
  const file = join(folder, `${crypto.randomUUID()}.zip`)
  await writeFile(file, content)
  return file
}

type Files = Record<string, Uint8Array>
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content)
const bytes = (content: string) => new TextEncoder().encode(content)

/** What checking says of a dossier after somebody had a hand in it. */
async function faultsAfter(content: Uint8Array, change: (files: Files) => void) {
  const files = unzipSync(content)
  change(files)
  return (await verifyDossier(await saved(zipSync(files)))).faults.join('\n')
}

describe('a dossier', () => {
  it('holds everything, and is whole', async () => {
    const { provider, number } = await busyRoom()
    const content = await dossierOf(provider, number)
    const report = await verifyDossier(await saved(content))
    expect(report).toMatchObject({ faults: [], deal: number, messages: 3, documents: 1 })
    const files = unzipSync(content)
    expect(Object.keys(files).toSorted()).toEqual([
      'documents/0001-dự thảo.pdf',
      'history.jsonl',
      'index.html',
      'index.json',
      'messages.jsonl',
    ])
    const page = text(files['index.html'])
    for (const words of ['Giá trị: 320.000.000', 'Giá thế nào?', 'Dự thảo', provider.name, 'Họp']) {
      expect(page).toContain(words)
    }
    expect(page).not.toMatch(/320000000|: (true|false|null)/)
    expect(page).not.toContain('<script>')
    expect(report.entries).toBeGreaterThan(8)
    const other = await verifyDossier(await saved(content), 'f'.repeat(64))
    expect(other.faults.join()).toContain('not with')
  })

  it('names the NDA between the parties with the hash of its document', async () => {
    const { provider, seeker, technology, number } = await openDeal()
    const listing = { kind: 'technology', id: technology.id, slug: technology.slug } as const
    const { sha256, number: nda } = await acceptedNda(provider, seeker, listing)
    await deliverEvents()
    const file = await saved(await dossierOf(provider, number))
    expect(await verifyDossier(file)).toMatchObject({ faults: [], ndas: [{ number: nda, sha256 }] })
    expect(text(unzipSync(await readFile(file))['index.html'])).toContain(
      `${nda}: văn bản hai bên đã chấp nhận, mã băm SHA-256 ${sha256}`,
    )
    const forged = await faultsAfter(await readFile(file), (files) => {
      const history = text(files['history.jsonl'])
      files['history.jsonl'] = bytes(history.replace(sha256, 'f'.repeat(64)))
    })
    expect(forged).toContain('history is broken')
    const checked = runCommand(['verify-dossier', file])
    expect(await checked.ended()).toBe(0)
    expect(checked.output()).toContain(sha256)
  })

  it('is for whoever is in the room', async () => {
    const { officer, number } = await busyRoom()
    const refused = refusalOf(exportDossier(contextOf(officer), storage(), number, 'vi'))
    expect(await refused).toBe('not-found notFound')
  })

  it('shows every change', async () => {
    const { provider, number } = await busyRoom()
    const content = await dossierOf(provider, number)
    const pdf = 'documents/0001-dự thảo.pdf'
    const edit = (path: string, from: string, to: string) => (files: Files) => {
      expect(text(files[path])).toContain(from)
      files[path] = bytes(text(files[path]).replace(from, to))
    }
    const faults = (change: (files: Files) => void) => faultsAfter(content, change)
    expect(await faults(edit('messages.jsonl', 'Giá thế nào', 'Giá rẻ'))).toContain(
      'message at 4 was changed',
    )
    expect(await faults(edit('history.jsonl', '320000000', '32000000'))).toContain('was changed')
    expect(await faults(edit(pdf, '1.4', '1.5'))).toContain(`${pdf} was changed`)
    expect(await faults(edit('index.html', 'Giá', 'Gía'))).toContain('index.html was changed')
    expect(await faults((files) => delete files[pdf])).toContain(`${pdf} is missing`)
    expect(
      await faults((files) => {
        files['extra.exe'] = bytes('MZ')
      }),
    ).toContain('extra.exe does not belong')
    expect(
      await faults((files) => {
        const lines = text(files['messages.jsonl']).split('\n')
        files['messages.jsonl'] = bytes(lines.slice(1).join('\n'))
      }),
    ).toContain('1 messages of the history are missing')
    for (const lines of [1, -1]) {
      const broken = await faults((files) => {
        const all = text(files['history.jsonl']).trimEnd().split('\n')
        files['history.jsonl'] = bytes((lines > 0 ? all.slice(1) : all.slice(0, -1)).join('\n'))
      })
      expect(broken).toContain('history is broken')
    }
    expect(await faults((files) => delete files['index.json'])).toContain('no index.json')
    expect(await faults(edit('index.json', '"version": 1', '"version": 9'))).toContain(
      'not what a dossier',
    )
  })

  it('whose whole history was rewritten is told by the hash of its end, noted elsewhere', async () => {
    const { provider, number } = await busyRoom()
    const content = await dossierOf(provider, number)
    const { end } = await verifyDossier(await saved(content))
    const files = unzipSync(content)
    const index = JSON.parse(text(files['index.json']))
    let last: ReturnType<typeof nextLink> | null = null
    const lines = text(files['history.jsonl'])
      .trimEnd()
      .split('\n')
      .map((line) => {
        const body = JSON.parse(line).body.replace('320000000', '3')
        last = nextLink(index.chain.name, last, body)
        return JSON.stringify(last)
      })
    files['history.jsonl'] = bytes(`${lines.join('\n')}\n`)
    index.chain.end = (last as { hash: string } | null)?.hash
    files['index.json'] = bytes(JSON.stringify(index))
    const forged = await saved(zipSync(files))
    expect((await verifyDossier(forged)).faults).toEqual(['history.jsonl was changed.'])
    expect((await verifyDossier(forged, end ?? '')).faults.join()).toContain('not with')
  })

  it('is on record each time somebody takes it', async () => {
    const { provider, seeker, number } = await busyRoom()
    const { id } = await testDatabase().deal.findUniqueOrThrow({ where: { number } })
    await dossierOf(seeker, number)
    const stranger = await createVerifiedOwner()
    expect(await refusalOf(dossierOf(stranger, number))).toBe('not-found notFound')
    await dossierOf(provider, number)
    const reads = (await readsOf('deal', id)).filter(({ file }) => file === `${number}.zip`)
    expect(reads.map(({ by }) => by)).toEqual([seeker.userId, provider.userId])
  })

  it('is checked by a command, which says so by its exit status', async () => {
    const { provider, number } = await busyRoom()
    const whole = await saved(await dossierOf(provider, number))
    const good = runCommand(['verify-dossier', whole])
    expect(await good.ended()).toBe(0)
    expect(good.output()).toContain('whole')
    const cut = runCommand(['verify-dossier', await saved(bytes('PK'))])
    expect(await cut.ended()).toBe(1)
    expect(cut.output()).toContain('no ZIP archive')
    const none = runCommand(['verify-dossier', join(folder, 'none.zip')])
    expect(await none.ended()).toBe(1)
    expect(none.output()).not.toContain('at Object')
  })
})
