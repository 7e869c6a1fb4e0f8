import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { postMessage, readHistory, roomFrame } from '#app/domain/deal-room/index.server'
import { addDealDocument } from '#app/domain/deals/add-deal-document.server'
import { dealPage } from '#app/domain/deals/deal-queries.server'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { openDealDocument } from '#app/domain/deals/open-deal-document.server'
import { endMembership } from '#app/domain/organisations/index.server'
import { payablePage } from '#app/domain/payments/payable-queries.server'
import { reportTransfer } from '#app/domain/payments/report-transfer.server'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { fileHeaders } from '#app/platform/files/file-types'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { openDeal, refusalOf } from '#tests/support/factories/deals'
import { actingAgain, createMember } from '#tests/support/factories/organisations'
import { createPayable } from '#tests/support/factories/payments'

let folder = ''
let files: FileStorage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'))
  files = createFileStorage({ DATA_DIR: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function bytesStored(): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}

const add = (by: Person, number: string, file: File) =>
  refusalOf(addDealDocument(contextOf(by), files, number, { caption: 'Phụ lục', file }))

const documentsIn = async (by: Person, number: string) =>
  (await dealPage(contextOf(by), number, 'vi')).documents ?? []

const MEBIBYTE = 1_048_576

describe('a bad file for a deal', () => {
  const zeros = new Uint8Array(200 * MEBIBYTE)
  const types =
    '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" PartName="/word/document.xml"/></Types>'

  it('is refused where it lies about its type, is a bomb or empty; nothing is kept, the deal is as it was', async () => {
    const { provider, number } = await openDeal()
    const before = await dealPage(contextOf(provider), number, 'vi')
    const bomb = zipSync({
      '[Content_Types].xml': [zeros, { level: 9 }],
      'word/document.xml': new Uint8Array(1),
    })
    const memory = process.memoryUsage().rss
    for (const [content, name, reason] of [
      [new Uint8Array([0x4d, 0x5a, 0x90, 0, 3]), 'hop-dong.pdf', 'fileTypeRefused'],
      ['<html><script>alert(1)</script></html>', 'hop-dong.docx', 'fileTypeRefused'],
      [bomb, 'hop-dong.docx', 'fileTypeRefused'],
      [bomb, 'hop-dong.zip', 'fileTypeRefused'],
      ['', 'hop-dong.pdf', 'fileEmpty'],
    ] as const) {
      expect(await add(provider, number, new File([content], name)), name).toBe(`invalid ${reason}`)
    }
    // Unpacked, the bomb takes 200.
    expect(process.memoryUsage().rss - memory).toBeLessThan(150 * MEBIBYTE)
    expect(await bytesStored()).toBe(0)
    expect(await dealPage(contextOf(provider), number, 'vi')).toEqual(before)
  })

  it('is kept as it is where a Word file unpacks to a thousand times its size: nobody unpacks it', async () => {
    const { provider, seeker, number } = await openDeal()
    const bomb = zipSync({
      '[Content_Types].xml': new TextEncoder().encode(types),
      'word/document.xml': [zeros, { level: 9 }],
    })
    expect(await add(provider, number, new File([bomb], 'phu-luc.docx'))).toBe('done')
    const [document] = await documentsIn(seeker, number)
    const opened = await openDealDocument(contextOf(seeker), files, number, document?.id)
    expect(opened.size).toBe(bomb.byteLength)
    opened.stream.destroy()
  })

  it('is only ever a download where a PDF has a script in it', async () => {
    const { provider, seeker, number } = await openDeal()
    const pdf = await PDFDocument.create()
    pdf.addPage([200, 200])
    const action = { Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert(1)') }
    pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.register(pdf.context.obj(action)))
    const file = new File([new Uint8Array(await pdf.save())], 'du-thao.pdf')
    expect(await add(provider, number, file)).toBe('done')
    const [document] = await documentsIn(seeker, number)
    const { stream, ...opened } = await openDealDocument(
      contextOf(seeker),
      files,
      number,
      document?.id,
    )
    stream.destroy()
    expect(fileHeaders(opened)).toMatchObject({
      'Content-Disposition': expect.stringMatching(/^attachment/),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
  })

  it('keeps a name of 10,000 characters as far as a name may go, and its ending', async () => {
    const { provider, number } = await openDeal()
    const text = new File(['Nội dung'], `${'Ệ'.repeat(10_000)}.txt`)
    expect(await add(provider, number, text)).toBe('done')
    const [document] = await documentsIn(provider, number)
    expect(document?.name).toBe(`${'Ệ'.repeat(120)}.txt`)
  })
})

describe('a member who left', () => {
  it('finds neither deal nor room nor payment any more, and the history still says what they did', async () => {
    const { provider, seeker, number } = await openDeal()
    const member = await createMember(seeker, 'editor')
    await moveDeal(contextOf(member), number, { intent: 'move', version: 1, to: 'nda' })
    await postMessage(contextOf(member), number, { body: 'Tin trước khi nghỉ' })
    const payable = await createPayable({ payer: seeker, payee: provider })
    const { id } = await testDatabase().membership.findFirstOrThrow({
      where: { userId: member.userId, status: 'active' },
    })
    await endMembership(contextOf(seeker), id)
    const gone = await actingAgain(member)
    expect(gone.organisation).toBeNull()
    const by = contextOf(gone)
    const report = { amount: '1.000', transferredOn: '2026-01-05' }
    const attempts = [
      dealPage(by, number, 'vi'),
      moveDeal(by, number, { intent: 'move', version: 2, to: 'negotiation' }),
      roomFrame(by, number, 'vi'),
      postMessage(by, number, { body: 'Tin sau khi nghỉ' }),
      payablePage(by, null, payable.id, 'vi'),
      reportTransfer(by, files, payable.id, report),
      addDealDocument(by, files, number, { caption: 'x', file: new File(['x'], 'x.txt') }),
    ]
    const answers = await Promise.all(attempts.map((attempt) => refusalOf(attempt)))
    expect(new Set(answers)).toEqual(new Set(['not-found notFound']))
    const page = await dealPage(contextOf(provider), number, 'vi')
    expect(page.stage).toBe('nda')
    expect(JSON.stringify(page.history)).toContain(member.name)
    const { room } = await roomFrame(contextOf(provider), number, 'vi')
    expect(
      JSON.stringify(await readHistory(contextOf(provider), room, { locale: 'vi' })),
    ).toContain(member.name)
    expect(await testDatabase().roomMessage.count()).toBe(1)
    expect(await testDatabase().payment.count()).toBe(0)
  })
})
