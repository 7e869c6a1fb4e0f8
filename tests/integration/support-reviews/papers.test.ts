import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#app/domain/context'
import { builtInTemplate } from '#app/domain/papers/built-in-templates.server'
import { checkTemplate } from '#app/domain/papers/check-template.server'
import { fillPaper } from '#app/domain/papers/index.server'
import { paperFormats, paperLanguages, reviewPaperKinds } from '#app/domain/papers/paper'
import {
  concludeCouncil,
  decideApplication,
  declareConflict,
  makeReviewPaper,
  scoreApplication,
} from '#app/domain/support-reviews/index.server'
import type { PaperReader } from '#app/domain/support-reviews/make-review-paper.server'
import { createFileStorage, type FileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { refusalOf } from '#tests/support/factories/deals'
import { enterprise, filled } from '#tests/support/factories/support-applications'
import {
  beforeCouncil,
  beforeDecision,
  head,
  points,
  received,
  versionOf,
} from '#tests/support/factories/support-reviews'
import { readPdf, readWord } from '#tests/support/read-paper'

let folder = ''
let files: FileStorage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-papers-'))
  files = createFileStorage({ DATA_DIR: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const packed = (text: string) => text.replace(/\s+/g, '')

function ask(ctx: Context, reader: PaperReader, kind: string, language = 'vi', format = 'pdf') {
  const asked = { kind: `support_${kind}`, language, format, province: 'Bắc Giang' }
  return makeReviewPaper(ctx, files, reader, asked)
}

async function textOf(paper: ReturnType<typeof ask>): Promise<string> {
  const { stream, mediaType, size } = await paper
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const bytes = new Uint8Array(Buffer.concat(chunks))
  expect(bytes.byteLength).toBe(size)
  return packed(mediaType === 'application/pdf' ? await readPdf(bytes) : readWord(bytes))
}

/** A council of two experts that has written its minutes. */
async function concluded() {
  const story = await beforeCouncil()
  const { desk, number, members } = story
  for (const [index, member] of members.entries()) {
    await declareConflict(contextOf(member), number, { conflict: 'no' })
    const words = { points: points(30 + index, 20, 25), words: `Nhận xét ${index + 1}` }
    await scoreApplication(contextOf(member), number, words)
  }
  await concludeCouncil(desk, number, {
    version: await versionOf(number),
    proposal: 'support',
    words: 'Họp ngày thứ Hai.\nThống nhất đề nghị.',
  })
  return story
}

describe('the papers of a review', () => {
  it.each(
    reviewPaperKinds.flatMap((kind) => paperLanguages.map((language) => [kind, language] as const)),
  )(
    '%s, %s: the exchange’s own template is one that staff could put in',
    async (kind, language) => {
      expect(await checkTemplate(kind, await builtInTemplate(kind, language))).toBeNull()
    },
  )

  it('name the province as it was called on their day', async () => {
    const { owner, id } = await received()
    const own = contextOf(owner)
    const words = async (language: string) => textOf(ask(own, { own: id }, 'size', language))
    expect(await words('vi')).toContain('BắcNinh,ngày')
    expect(await words('vi')).not.toContain('BắcGiang,')
    await testDatabase().supportApplication.update({
      where: { id },
      data: { submittedAt: new Date('2025-06-30T10:00:00Z') },
    })
    expect(await words('bilingual')).toContain(packed('Bắc Giang, ngày 30 tháng 6 năm 2025'))
  })

  it('are made as what is asked for, and as nothing else', async () => {
    const asked = { kind: 'support_size', language: 'vi', data: {}, title: '' } as const
    const about = { number: 'HT-2026-0001', version: 1 }
    for (const format of paperFormats) {
      const made = await fillPaper(testDatabase(), files, { ...asked, about, formats: [format] })
      expect(Object.keys(made.files)).toEqual([format])
    }
  })

  it('declare the size as it was declared, in Word and PDF', async () => {
    const { owner, id, number, desk } = await received()
    const own = contextOf(owner)
    for (const format of ['docx', 'pdf']) {
      const text = await textOf(ask(own, { own: id }, 'size', 'vi', format))
      for (const words of [
        'TỜ KHAI XÁC ĐỊNH QUY MÔ DOANH NGHIỆP',
        owner.organisation?.name ?? 'no organisation',
        'bình quân năm: 60 người',
        'Tổng doanh thu năm trước liền kề: 40.000.000.000 đồng',
        'Tổng nguồn vốn năm trước liền kề: 30.000.000.000 đồng',
        'tự xác định quy mô: Doanh nghiệp nhỏ',
        '100.000.000 đồng (bằng chữ: Một trăm triệu đồng chẵn)',
        'Điều 10 khoản 3',
        `Hồ sơ số ${number}`,
      ]) {
        expect(text).toContain(packed(words))
      }
      expect(text).not.toContain('Smallenterprise')
    }
    const both = await textOf(ask(desk, { staff: number }, 'size', 'bilingual'))
    expect(both).toContain(packed('Size by its own finding: Small enterprise'))
    expect(both).toContain(packed('Sum asked for: VND 100,000,000'))
    expect(both).toContain(packed('the Vietnamese text prevails'))
  })

  it('give the minutes to the department and the council, and not to the applicant', async () => {
    const { owner, id, number, desk, members } = await concluded()
    const text = await textOf(ask(desk, { staff: number }, 'minutes'))
    for (const words of [
      'BIÊN BẢN HỌP HỘI ĐỒNG',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'Ngô Chuyên Gia Một: Chuyên gia độc lập',
      'Ngô Chuyên Gia Một 30, Đặng Chuyên Gia Hai 31; trung bình 30,5',
      'Tổng điểm trung bình: 75,5',
      'Đặng Chuyên Gia Hai: Nhận xét 2',
      'Thống nhất đề nghị.',
      'Hội đồng đề nghị: Hỗ trợ',
    ]) {
      expect(text).toContain(packed(words))
    }
    const seat = contextOf(members[0])
    expect(await textOf(ask(seat, { seat: number }, 'minutes', 'bilingual'))).toContain(
      packed('The council proposes: To support'),
    )
    expect(await refusalOf(ask(contextOf(owner), { own: id }, 'minutes'))).toBe(
      'not-found notFound',
    )
    expect(await refusalOf(ask(seat, { seat: number }, 'decision'))).toBe('not-found notFound')
  })

  it('say what was decided, with sums or reasons and what comes next', async () => {
    const granted = await beforeDecision()
    await decideApplication(contextOf(granted.head), granted.number, {
      version: await versionOf(granted.number),
      outcome: 'approve',
      reasons: [],
      words: 'Hỗ trợ theo đề nghị.',
      lines: [{ code: 'transfer-consulting', amount: 80_000_000n }],
    })
    const own = contextOf(granted.owner)
    const yes = await textOf(ask(own, { own: granted.id }, 'decision', 'bilingual'))
    for (const words of [
      'THÔNG BÁO QUYẾT ĐỊNH VỀ VIỆC HỖ TRỢ',
      'Kết quả: Được hỗ trợ',
      '80.000.000 đồng (bằng chữ: Tám mươi triệu đồng chẵn)',
      'Hỗ trợ theo đề nghị.',
      'Vũ Văn Đứng Đầu',
      'Decree 80/2021/NĐ-CP, Art. 32.3',
    ]) {
      expect(yes).toContain(packed(words))
    }
    expect(yes).not.toContain(packed('Lý do:'))

    const refused = await beforeDecision()
    await decideApplication(contextOf(refused.head), refused.number, {
      version: await versionOf(refused.number),
      outcome: 'refuse',
      reasons: ['outside-scope'],
      words: 'Chưa gắn với một công nghệ.',
      lines: [],
    })
    const no = await textOf(ask(contextOf(refused.owner), { own: refused.id }, 'decision'))
    expect(no).toContain(packed('Kết quả: Không được hỗ trợ'))
    expect(no).toContain(packed('- Lý do:'))
    expect(no).toContain(packed('quyền khiếu nại trong 90 ngày'))
    expect(no).not.toContain(packed('Kinh phí ngân sách nhà nước hỗ trợ'))
  })

  it('are not there before their time, under made-up names, or for others', async () => {
    const { owner, id, number, desk, members } = await beforeCouncil()
    const own = contextOf(owner)
    const stranger = contextOf(await enterprise())
    const notThere = [
      () => ask(desk, { staff: number }, 'minutes'),
      () => ask(desk, { staff: number }, 'decision'),
      () => ask(own, { own: id }, 'decision'),
      () => ask(own, { own: id }, 'contract'),
      () => ask(own, { own: id }, 'size', 'en'),
      () => ask(own, { own: id }, 'size', 'vi', 'exe'),
      () => ask(own, { own: 'x' }, 'size'),
      () => ask(stranger, { own: id }, 'size'),
      () => ask(stranger, { staff: number }, 'size'),
      () => ask(stranger, { seat: number }, 'size'),
      // A member who has yet to declare, and one with an interest in it.
      () => ask(contextOf(members[0]), { seat: number }, 'size'),
    ]
    for (const paper of notThere) expect(await refusalOf(paper())).toBe('not-found notFound')
    const conflict = { conflict: 'yes', words: 'Cổ đông của đơn vị.' } as const
    await declareConflict(contextOf(members[1]), number, conflict)
    const out = ask(contextOf(members[1]), { seat: number }, 'size')
    expect(await refusalOf(out)).toBe('not-found notFound')
    expect(await textOf(ask(contextOf(await head()), { staff: number }, 'size'))).toContain(
      'TỜKHAI',
    )
    const draft = await filled(await enterprise())
    const early = ask(draft.ctx, { own: draft.id }, 'size')
    expect(await refusalOf(early)).toBe('not-found notFound')
  })
})
