import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInTemplate } from '#app/domain/papers/built-in-templates.server'
import { checkTemplate } from '#app/domain/papers/check-template.server'
import { paperLanguages, supportPaperKinds } from '#app/domain/papers/paper'
import { balances, imbalances } from '#app/domain/payments/book.server'
import {
  addInvoice,
  openGrantDocument,
  ownGrant,
  payGrant,
  prepareContract,
  recordAcceptance,
  removeInvoice,
  repayGrant,
  reportResults,
  returnSettlement,
  revokeGrant,
  sendSettlement,
  signContract,
  staffGrant,
  writeAcceptance,
} from '#app/domain/support-grants/index.server'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { loader as grantPage } from '#app/routes/back-office/support/grant'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { refusalOf } from '#tests/support/factories/deals'
import { enterprise, pdf } from '#tests/support/factories/support-applications'
import {
  accepted,
  approved,
  contract,
  payable,
  type Story,
  today,
  version,
} from '#tests/support/factories/support-grants'
import { readPdf, readWord } from '#tests/support/read-paper'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

let folder = ''
let files: FileStorage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grants-'))
  files = createFileStorage({ DATA_DIR: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function textOf(story: Story, kind: string): Promise<string> {
  const { documents, id } = await staffGrant(story.desk, story.number)
  const found = documents.find((row) => row.kind === kind)
  const { stream } = await openGrantDocument(story.desk, files, id, found?.id)
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return (kind.endsWith('pdf') ? await readPdf(bytes) : readWord(bytes)).replace(/\s+/g, '')
}

const packed = (text: string) => text.replace(/\s+/g, '')

describe('the papers of a grant', () => {
  it.each(
    supportPaperKinds.flatMap((kind) =>
      paperLanguages.map((language) => [kind, language] as const),
    ),
  )(
    '%s, %s: the exchange’s own template is one that staff could put in',
    async (kind, language) => {
      expect(await checkTemplate(kind, await builtInTemplate(kind, language))).toBeNull()
    },
  )

  it('say who bears what, in Word and PDF, with hash and template', async () => {
    const story = await accepted(files)
    const { documents } = await staffGrant(story.desk, story.number)
    const made = documents.filter(({ contentHash }) => contentHash !== null)
    expect(made.map(({ kind }) => kind).toSorted()).toEqual([
      'acceptance_docx',
      'acceptance_pdf',
      'contract_docx',
      'contract_pdf',
    ])
    for (const kind of ['contract_docx', 'contract_pdf']) {
      const text = await textOf(story, kind)
      expect(text).toContain(
        packed('Ngân sách nhà nước hỗ trợ: 80.000.000 đồng (bằng chữ: Tám mươi triệu đồng chẵn)'),
      )
      expect(text).toContain(packed('Doanh nghiệp chi trả: 120.000.000 đồng'))
      expect(text).toContain(packed('Giá trị hợp đồng: 200.000.000 đồng'))
      expect(text).toContain(packed(contract.supplierName))
      expect(text).toContain(packed('Điều 10 khoản 3 Nghị định 80/2021/NĐ-CP'))
    }
    const hash = made.find(({ kind }) => kind === 'contract_pdf')?.contentHash ?? 'none'
    expect(await textOf(story, 'contract_pdf')).toContain(hash)
    expect(await textOf(story, 'acceptance_pdf')).toContain(packed('75.000.000 đồng'))
  })

  it('are begun with the province as it is called today', async () => {
    const { officer, number } = await approved()
    const headers = await sessionOf(officer)
    const args = routeArgs(await testServices(), '/x', { params: { number }, headers })
    expect(await grantPage(args)).toMatchObject({ place: 'Bắc Ninh' })
  })

  it('are nobody else’s', async () => {
    const story = await accepted(files)
    const { documents, id } = await staffGrant(story.desk, story.number)
    const stranger = contextOf(await enterprise())
    expect(await refusalOf(openGrantDocument(stranger, files, id, documents[0]?.id))).toBe(
      'not-found notFound',
    )
    expect(await refusalOf(ownGrant(stranger, id))).toBe('not-found notFound')
    expect(await refusalOf(staffGrant(stranger, story.number))).toBe('not-found notFound')
  })
})

describe('a grant', () => {
  it('goes from the contract to the report, and its money into the ledger', async () => {
    const story = await payable(files)
    const { number, finance, owner, id } = story
    const pay = async (amount: bigint, reference: string) =>
      payGrant(contextOf(finance), number, {
        version: await version(story),
        amount,
        paidOn: today(),
        reference,
      })
    expect(await refusalOf(pay(75_000_001n, 'UNC-0'))).toBe('invalid paidAboveAccepted')
    await pay(50_000_000n, 'UNC-1')
    expect(await refusalOf(pay(1n, 'UNC-1'))).toBe('conflict paymentWrittenAlready')
    expect((await staffGrant(story.desk, number)).status).toBe('payable')
    await pay(25_000_000n, 'UNC-2')
    await reportResults(contextOf(owner), id, {
      version: await version(story),
      words: 'Tăng sản lượng.',
      growth: 12.5,
    })
    const { status, sums, revenueGrowth, history } = await ownGrant(contextOf(owner), id)
    expect({ status, sums, revenueGrowth }).toEqual({
      status: 'reported',
      sums: { paid: 75_000_000n, repaid: 0n, held: 75_000_000n },
      revenueGrowth: 1_250,
    })
    expect(history.every(({ by }) => by === null)).toBe(true)
    const books = await balances(testDatabase(), { owner: owner.organisation.id })
    expect(books).toMatchObject([{ kind: 'support', amount: 75_000_000n }])
    expect(await imbalances(testDatabase())).toEqual([])
    await deliverEvents()
    const told = await testDatabase().notification.findMany({
      select: { userId: true, kind: true, payload: true },
    })
    expect(told).toContainEqual(
      expect.objectContaining({ userId: finance.userId, kind: 'staffGrant' }),
    )
    expect(
      told.filter(({ userId, kind }) => userId === owner.userId && kind === 'supportGrant').length,
    ).toBe(4)
  })

  it('is taken back after a false declaration: everything is owed, no more comes back', async () => {
    const story = await payable(files)
    const { number, finance, head, desk, owner } = story
    const paid = { amount: 75_000_000n, paidOn: today(), reference: 'UNC-9' }
    await payGrant(contextOf(finance), number, { ...paid, version: await version(story) })
    const reason = async () => ({
      version: await version(story),
      words: 'Kê khai sai số lao động.',
    })
    expect(await refusalOf(revokeGrant(desk, number, await reason()))).toBe('forbidden forbidden')
    await revokeGrant(contextOf(head), number, await reason())
    const back = async (amount: bigint) =>
      repayGrant(contextOf(finance), number, {
        version: await version(story),
        amount,
        paidOn: today(),
        reference: 'GNT-1',
      })
    expect(await refusalOf(back(75_000_001n))).toBe('invalid repaidAbovePaid')
    await back(75_000_000n)
    expect((await staffGrant(desk, number)).sums.held).toBe(0n)
    expect(await balances(testDatabase(), { owner: owner.organisation.id })).toMatchObject([
      { kind: 'support', amount: 0n },
    ])
  })

  it('wants its steps in order and within what was granted', async () => {
    const story = await approved()
    const { desk, number, owner, id, finance } = story
    const start = { version: 0 }
    expect(
      await refusalOf(
        signContract(desk, files, number, { ...start, signedOn: today(), file: pdf('a.pdf') }),
      ),
    ).toBe('invalid contractNotWritten')
    expect(
      await refusalOf(
        prepareContract(desk, files, number, { ...contract, ...start, endsOn: '2020-01-01' }),
      ),
    ).toBe('invalid contractEndsInPast')
    expect(
      await refusalOf(
        prepareContract(contextOf(finance), files, number, { ...contract, ...start }),
      ),
    ).toBe('forbidden forbidden')
    await prepareContract(desk, files, number, { ...contract, ...start })
    expect(await refusalOf(prepareContract(desk, files, number, { ...contract, ...start }))).toBe(
      'conflict changedMeanwhile',
    )
    const at = async () => ({ version: await version(story) })
    expect(
      await refusalOf(
        signContract(desk, files, number, {
          ...(await at()),
          signedOn: '2035-01-01',
          file: pdf('a.pdf'),
        }),
      ),
    ).toBe('invalid dayInFuture')
    await signContract(desk, files, number, {
      ...(await at()),
      signedOn: today(),
      file: pdf('a.pdf'),
    })
    expect(
      await refusalOf(
        recordAcceptance(desk, files, number, {
          ...(await at()),
          acceptedOn: today(),
          file: pdf('a.pdf'),
        }),
      ),
    ).toBe('invalid acceptanceNotWritten')
    const note = { place: 'Bắc Ninh', words: 'Đạt.' }
    expect(
      await refusalOf(
        writeAcceptance(desk, files, number, { ...(await at()), ...note, amount: 80_000_001n }),
      ),
    ).toBe('invalid acceptedAboveGranted')
    await writeAcceptance(desk, files, number, { ...(await at()), ...note, amount: 80_000_000n })
    expect(
      await refusalOf(
        recordAcceptance(desk, files, number, {
          ...(await at()),
          acceptedOn: '2020-01-01',
          file: pdf('a.pdf'),
        }),
      ),
    ).toBe('invalid acceptedBeforeSigned')
    await recordAcceptance(desk, files, number, {
      ...(await at()),
      acceptedOn: today(),
      file: pdf('b.pdf'),
    })
    const own = contextOf(owner)
    expect(await refusalOf(sendSettlement(own, id, (await at()).version))).toBe(
      'invalid invoiceMissing',
    )
    await addInvoice(own, files, id, pdf('hoa-don.pdf'))
    const invoice = (await ownGrant(own, id)).documents.find(({ kind }) => kind === 'invoice')
    await removeInvoice(own, files, id, invoice?.id ?? '')
    await addInvoice(own, files, id, pdf('hoa-don-2.pdf'))
    await sendSettlement(own, id, (await at()).version)
    await returnSettlement(desk, number, { ...(await at()), words: 'Thiếu dấu.' })
    expect((await ownGrant(own, id)).returnedNote).toBe('Thiếu dấu.')
  })
})
