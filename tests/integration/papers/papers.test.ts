import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { builtInTemplate } from '#app/domain/papers/built-in-templates.server'
import { type DealPaperKind, dealPaperKinds, paperLanguages } from '#app/domain/papers/paper'
import { dealPapers, openTemplateFile, templateList } from '#app/domain/papers/paper-queries.server'
import { uploadTemplate } from '#app/domain/papers/upload-template.server'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { makeDealPaper, newestDealPaper } from '#tests/support/deal-papers'
import { createPerson } from '#tests/support/factories/accounts'
import { refusalOf } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { signedDeal, stateFacts } from '#tests/support/factories/registration'

let folder = ''
let files: FileStorage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papers-'))
  files = createFileStorage({ DATA_DIR: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const packed = (text: string) => text.replace(/\s+/g, '')

const make = (by: Person, number: string, kind: DealPaperKind, change?: object) =>
  makeDealPaper(files, by, number, kind, change)
const newest = (by: Person, number: string) => newestDealPaper(files, by, number)

const kinds = dealPaperKinds.flatMap((kind) =>
  paperLanguages.map((language) => [kind, language] as const),
)

describe('a paper', () => {
  it.each(kinds)(
    '%s in %s says the same in Word and as PDF, with its hash',
    async (kind, language) => {
      const { provider, seeker, number } = await signedDeal({
        ...stateFacts,
        texts: { penalty: 'Phạt 8% phần nghĩa vụ bị vi phạm' },
      })
      await make(seeker, number, kind, { language, content: 'Chạy thử đạt độ ẩm 18%' })
      const { paper, docx, pdf, word, print } = await newest(provider, number)
      for (const text of [word, print]) {
        expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
        expect(text).toContain('Độc lập - Tự do - Hạnh phúc')
        expect(text).toContain('Bắc Giang, ngày 05 tháng 02 năm 2026')
        expect(text).toContain('Viện Giao')
        expect(text).toContain('Hợp tác xã Nhận')
        expect(text.includes('SOCIALIST REPUBLIC OF VIET NAM')).toBe(language === 'bilingual')
      }
      expect(packed(print)).toContain(packed(word.replace(/ĐẠI DIỆN BÊN A.*/, '')).slice(0, 400))
      expect(packed(print)).toContain(paper.contentHash)
      expect(paper).toMatchObject({ kind, language, side: 'seeker', templateVersion: 1 })
      const footer = Object.entries(unzipSync(docx)).filter(([name]) => name.includes('footer'))
      expect(footer.map(([, xml]) => new TextDecoder().decode(xml)).join()).toContain(
        paper.contentHash,
      )
      const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
      expect([sha256(docx), sha256(pdf)]).toEqual([paper.docx.sha256, paper.pdf.sha256])
    },
  )

  it('of a contract has the fourteen items, the sum in figures and words, and the parties’ words', async () => {
    const { seeker, number } = await signedDeal({
      ...stateFacts,
      texts: { penalty: 'Phạt 8%\nKhông quá 30 ngày', warranty: 'Bảo hành mười hai tháng' },
    })
    await make(seeker, number, 'contract')
    const { word, print } = await newest(seeker, number)
    for (const text of [word, print]) {
      for (let item = 1; item <= 14; item += 1) expect(text).toContain(`Điều ${item}. `)
      expect(text).toContain('320.000.000 đồng (bằng chữ: Ba trăm hai mươi triệu đồng chẵn)')
      expect(text).toContain('Không quá 30 ngày')
      expect(text).toContain('Bảo hành mười hai tháng')
      expect(text).toContain('Chuyển giao quyền sử dụng')
    }
  })

  it('enters the documents and the history of the deal once, with the template’s version', async () => {
    const { seeker, number } = await signedDeal()
    await make(seeker, number, 'minutes')
    const rows = await testDatabase().dealHistory.findMany({ where: { kind: 'document' } })
    expect(rows.map(({ reason }) => reason)).toEqual([
      'Biên bản làm việc (tiếng Việt), DOCX',
      'Biên bản làm việc (tiếng Việt), PDF',
    ])
    const chain = await testDatabase().chainEntry.findMany({ orderBy: { sequence: 'asc' } })
    const filed = chain.map(({ body }) => JSON.parse(body)).filter(({ document }) => document)
    const { paper } = await newest(seeker, number)
    expect(filed.map(({ document }) => document.sha256)).toEqual([
      paper.docx.sha256,
      paper.pdf.sha256,
    ])
  })

  it('says the same twice with the same hash, and another thing with another', async () => {
    const { seeker, number } = await signedDeal()
    const hashes = new Set<string>()
    for (const content of ['một', 'một', 'hai']) {
      await make(seeker, number, 'minutes', { content })
      hashes.add((await newest(seeker, number)).paper.contentHash)
    }
    expect(hashes.size).toBe(2)
  })

  it('takes scripts, signs of templates and unprintable letters as words', async () => {
    const { seeker, number } = await signedDeal()
    const content = '<script>alert("&")</script> {number} {#articles} \u0000\u000b\ud800 hết'
    await make(seeker, number, 'minutes', { content })
    const { word, print } = await newest(seeker, number)
    for (const text of [word, print]) {
      expect(text).toContain('<script>alert("&")</script> {number} {#articles}')
      expect(text).toContain('hết')
    }
  })

  it('bears a name of 10,000 letters and a sum of 10^15', { timeout: 60_000 }, async () => {
    const { seeker, number } = await signedDeal(
      { ...stateFacts, texts: { penalty: 'ườ'.repeat(5_000) } },
      { terms: { value: 10n ** 15n } },
    )
    await testDatabase().organisation.update({
      where: { id: seeker.organisation?.id ?? '' },
      data: { name: 'Ệ'.repeat(10_000) },
    })
    await make(seeker, number, 'contract')
    const { word, print } = await newest(seeker, number)
    // On paper the name goes over a page, with the foot of the page in between.
    for (const text of [word, print]) {
      expect(text.match(/Ệ/g)?.length).toBeGreaterThanOrEqual(10_000)
      expect(text.match(/ờ/g)?.length).toBeGreaterThanOrEqual(5_000)
    }
    for (const text of [word, print]) {
      expect(text).toContain('1.000.000.000.000.000 đồng')
      expect(text).toContain('Một triệu tỷ đồng chẵn')
    }
  })

  it('is the parties’ to make and to read', async () => {
    const { provider, number } = await signedDeal()
    const staff = await createPerson({ staffRoles: ['appraiser'] })
    const viewer = await createMember(provider, 'viewer')
    const third = await createVerifiedOwner()
    expect(await refusalOf(make(staff, number, 'minutes'))).toBe('forbidden stepNotYours')
    expect(await refusalOf(make(viewer, number, 'minutes'))).toBe('forbidden viewerReadsOnly')
    expect(await refusalOf(make(third, number, 'minutes'))).toBe('not-found notFound')
    expect(await refusalOf(make(provider, number, 'minutes', { version: 1 }))).toBe(
      'conflict changedMeanwhile',
    )
    expect(await testDatabase().dealPaper.count()).toBe(0)
    await make(provider, number, 'minutes')
    expect((await dealPapers(contextOf(viewer), number)).papers).toHaveLength(1)
    expect(await refusalOf(dealPapers(contextOf(staff), number))).toBe('not-found notFound')
    expect(await refusalOf(dealPapers(contextOf(third), number))).toBe('not-found notFound')
  })
})

/** The exchange's own template with its text changed. */
async function changed(change: (xml: string) => string): Promise<File> {
  const parts = unzipSync(await builtInTemplate('minutes', 'vi'))
  const xml = new TextDecoder().decode(parts['word/document.xml'])
  parts['word/document.xml'] = new TextEncoder().encode(change(xml))
  return new File([zipSync(parts)], 'mau.docx')
}

async function upload(by: Person, file: File): Promise<number> {
  const input = { kind: 'minutes', language: 'vi', note: 'Đổi tên biên bản', file } as const
  return uploadTemplate(contextOf(by), files, input)
}

describe('a template of staff', () => {
  it('takes the place of the one before it, which is kept', async () => {
    const { seeker, number } = await signedDeal()
    const staff = await createPerson({ staffRoles: ['appraiser'] })
    await make(seeker, number, 'minutes')
    const file = await changed((xml) =>
      xml.replace('BIÊN BẢN LÀM VIỆC', 'BIÊN BẢN GHI NHỚ CUỘC HỌP'),
    )
    expect(await upload(staff, file)).toBe(2)
    await make(seeker, number, 'minutes')
    const { paper, word, print } = await newest(seeker, number)
    expect(paper.templateVersion).toBe(2)
    for (const text of [word, print]) expect(text).toContain('BIÊN BẢN GHI NHỚ CUỘC HỌP')
    const { papers } = await dealPapers(contextOf(seeker), number)
    expect(papers.map(({ templateVersion }) => templateVersion)).toEqual([2, 1])
    const template = (await templateList(contextOf(staff))).find(
      ({ kind, language }) => kind === 'minutes' && language === 'vi',
    )
    expect(template?.versions.map(({ version, note }) => [version, note])).toEqual([
      [2, 'Đổi tên biên bản'],
      [1, null],
    ])
    for (const version of ['1', '2']) {
      const opened = await openTemplateFile(contextOf(staff), files, {
        kind: 'minutes',
        language: 'vi',
        version,
      })
      expect(opened.size).toBeGreaterThan(1_000)
    }
  })

  it('gets a version of its own where two come at once', async () => {
    const staff = await createPerson({ staffRoles: ['administrator'] })
    const file = await changed((xml) => xml)
    const versions = await Promise.all([upload(staff, file), upload(staff, file)])
    expect(versions.toSorted()).toEqual([2, 3])
  })

  const faults: [string, (xml: string) => string, string][] = [
    ['an unknown placeholder', (xml) => xml.replace('{place}', '{plaec}'), 'templateUnknownNames'],
    [
      'a missing one',
      (xml) => xml.replaceAll('{providerName}', 'Bên giao'),
      'templateMissingNames',
    ],
    ['a list that does not end', (xml) => xml.replace('{/contentLines}', ''), 'templateBroken'],
    ['a bracket too many', (xml) => xml.replace('{place}', '{place'), 'templateBroken'],
    [
      'numbers that Word counts',
      (xml) => xml.replace('<w:pPr>', '<w:pPr><w:numPr/>'),
      'templateNotPrintable',
    ],
  ]
  it.each(faults)('with %s is refused', async (_, change, reason) => {
    const staff = await createPerson({ staffRoles: ['head_of_department'] })
    expect(await refusalOf(upload(staff, await changed(change)))).toBe(`invalid ${reason}`)
    expect(await testDatabase().paperTemplate.count()).toBe(0)
  })

  it('is a Word file of sensible size, from those who keep templates', async () => {
    const staff = await createPerson({ staffRoles: ['appraiser'] })
    const pdf = new File(['%PDF-1.4\n%%EOF\n'], 'mau.docx')
    expect(await refusalOf(upload(staff, pdf))).toBe('invalid templateNotWord')
    expect(await refusalOf(upload(staff, new File(['xin chào'], 'mau.docx')))).toMatch(/^invalid /)
    const bomb = await changed((xml) => xml.replace('{place}', `{place}${' '.repeat(21_000_000)}`))
    expect(await refusalOf(upload(staff, bomb))).toBe('invalid templateTooLarge')
    const moderator = await createPerson({ staffRoles: ['moderator'] })
    expect(await refusalOf(upload(moderator, await changed((xml) => xml)))).toBe(
      'forbidden forbidden',
    )
  })
})
