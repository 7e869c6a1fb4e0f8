import { rubricOn, stateOf } from '#app/domain/moderation/index.server'
import { verdictOf } from '#app/domain/moderation/rubric'
import type { ListingSnapshot } from '#app/domain/moderation/snapshot'
import { opinionNumber } from '#app/domain/opinions/opinion'
import { addWorkingDays } from '#app/domain/taxonomy/working-days'
import { nextNumber } from '#app/platform/db/next-number.server'
import { day, type SeedContext } from './context'
import { idOf, personId } from './identity'
import { holidays } from './reference/holidays'
import { technologyId } from './technologies'

const lawSources = ['Luật Chuyển giao công nghệ số 07/2017/QH14, Điều 9, 10, 11 (2018-07-01)']

/** Stand-ins until staff load the annexes of the decree from the gazette; they say so themselves. */
const annexes = [
  {
    legalClass: 'encouraged',
    title: 'Danh mục khuyến khích (bản minh họa)',
    items: [
      ['1', 'Sấy nông sản bằng bơm nhiệt, năng lượng tái tạo', 'Drying farm produce by heat pump'],
      ['2', 'Xử lý phụ phẩm nông nghiệp thành phân hữu cơ', 'Turning farm waste into fertiliser'],
    ],
  },
  {
    legalClass: 'restricted',
    title: 'Danh mục hạn chế (bản minh họa)',
    items: [
      ['1', 'Đốt chất thải phát sinh tro bay nguy hại', 'Burning waste with hazardous fly ash'],
      ['2', 'Nhân giống cây trồng biến đổi gen', 'Breeding genetically modified crops'],
    ],
  },
] as const

async function seedAnnexes({ db }: SeedContext): Promise<void> {
  for (const { legalClass, title, items } of annexes) {
    const id = idOf('annex-list', legalClass)
    const source = 'Nghị định 76/2018/NĐ-CP: chờ nạp phụ lục từ Công báo'
    await db.annexList.create({
      data: {
        ...{ id, legalClass, title, source, provisional: true, validFrom: day('2018-07-01') },
        items: {
          create: items.map(([number, nameVi, nameEn], position) => ({
            id: idOf('annex-item', legalClass, number),
            ...{ position, number, nameVi, nameEn },
          })),
        },
      },
    })
  }
}

interface DecisionSeed {
  technology: string
  decision: 'propose' | 'approve' | 'return'
  by: string
  ago: number
  version: [seen: number, left: number]
  points: [number, number, number, number] | null
  /** What the entry said then where it was not what it says now. */
  before?: ListingSnapshot
  legal?: { legalClass: 'normal' | 'encouraged' | 'restricted'; note?: string; criteria?: string[] }
}

async function seedDecision(ctx: SeedContext, seed: DecisionSeed): Promise<void> {
  const { db, now, ago } = ctx
  const id = technologyId(seed.technology)
  const rubric = await rubricOn(db, now)
  const { snapshot } = await stateOf(db, 'technology', id)
  const scores = seed.points
    ? Object.fromEntries(rubric.categories.map((code, at) => [code, seed.points?.[at] ?? 0]))
    : null
  const decisionId = idOf('moderation-decision', seed.technology, seed.decision)
  await db.moderationDecision.create({
    data: {
      id: decisionId,
      technologyId: id,
      decision: seed.decision,
      seenVersion: seed.version[0],
      leftVersion: seed.version[1],
      officerId: personId(seed.by),
      ...(scores
        ? {
            scores,
            total: Object.values(scores).reduce((sum, points) => sum + points, 0),
            verdict: verdictOf(rubric, scores),
            rubricFrom: rubric.from,
          }
        : {}),
      snapshot: { ...snapshot, ...seed.before },
      createdAt: ago(seed.ago),
    },
  })
  if (!seed.legal) return
  await db.legalCheck.create({
    data: {
      id: idOf('legal-check', seed.technology, seed.decision),
      technologyId: id,
      decisionId,
      legalClass: seed.legal.legalClass,
      criteria: seed.legal.criteria ?? [],
      note: seed.legal.note ?? null,
      rules: lawSources,
      officerId: personId(seed.by),
      createdAt: ago(seed.ago),
    },
  })
}

const decided: DecisionSeed[] = [
  {
    technology: 'may-say-bom-nhiet-hai-giai-doan-cho-vai-thieu',
    decision: 'return',
    by: 'kiemduyet',
    ago: 105,
    version: [2, 3],
    points: [1, 3, 3, 3],
    before: { advantages: 'tiết kiệm điện' },
  },
  {
    technology: 'may-say-bom-nhiet-hai-giai-doan-cho-vai-thieu',
    decision: 'approve',
    by: 'kiemduyet',
    ago: 96,
    version: [4, 5],
    points: [4, 4, 3, 5],
    legal: { legalClass: 'encouraged', criteria: ['saves-resources'] },
  },
  {
    technology: 'lap-lich-san-xuat-xuong-nho-bang-bang-dien-tu',
    decision: 'return',
    by: 'kiemduyet2',
    ago: 4,
    version: [0, 0],
    points: null,
    before: {
      'title.vi': 'Bảng điện tử cho xưởng',
      trl: '6',
    },
  },
  {
    technology: 'son-tinh-dien-nhiet-do-thap-cho-nhua-ky-thuat',
    decision: 'propose',
    by: 'kiemduyet2',
    ago: 0.6,
    version: [0, 1],
    points: [4, 3, 3, 4],
    legal: {
      legalClass: 'restricted',
      criteria: ['toxic-within-standards'],
      note: 'Điều 10 khoản 1 điểm b: dung môi, hơi sơn đáp ứng quy chuẩn khi có tháp hấp thụ.',
    },
  },
]

/** The first of two approvals stands in the history of the entry too. */
async function seedProposals({ db, ago }: SeedContext): Promise<void> {
  for (const { technology, by, ago: when } of decided.filter(
    ({ decision }) => decision === 'propose',
  )) {
    await db.technologyHistory.create({
      data: {
        id: idOf('listing-history', technology, 'propose'),
        technologyId: technologyId(technology),
        actorId: personId(by),
        from: 'submitted',
        to: 'submitted',
        step: 'propose',
        createdAt: ago(when),
      },
    })
  }
}

async function seedOpinion({ db, ago, now }: SeedContext): Promise<void> {
  const clock = new Set(holidays.filter((row) => row.certainty === 'A').map((row) => row.date))
  const expert = await db.serviceProvider.findFirst({ where: { userId: personId('chuyengia1') } })
  if (!expert) return
  const askedAt = ago(1.2)
  const year = askedAt.getUTCFullYear()
  const question =
    'Mức phát thải hơi sơn nêu trong mục có đạt quy chuẩn ở công suất 200 chi tiết mỗi giờ không?'
  const number = opinionNumber(year, await nextNumber(db, 'opinion', year))
  await db.opinionRequest.create({
    data: {
      id: idOf('opinion-request', 1),
      number,
      technologyId: technologyId('son-tinh-dien-nhiet-do-thap-cho-nhua-ky-thuat'),
      project: 'Mở rộng xưởng sơn linh kiện nhựa, cụm công nghiệp Vân Trung',
      question,
      requestedById: personId('kiemduyet2'),
      providerId: expert.id,
      state: 'asked',
      dueAt: addWorkingDays(askedAt, 10, clock),
      createdAt: askedAt,
      updatedAt: now,
      steps: {
        create: {
          id: idOf('opinion-step', 1),
          actorId: personId('kiemduyet2'),
          step: 'ask',
          state: 'asked',
          words: question,
          createdAt: askedAt,
        },
      },
    },
  })
}

/** Writes what moderators scored, checked and asked about the demo's entries, and stand-ins for the annexes. */
export async function seedModeration(ctx: SeedContext): Promise<void> {
  await seedAnnexes(ctx)
  for (const seed of decided) await seedDecision(ctx, seed)
  await seedProposals(ctx)
  await seedOpinion(ctx)
}
