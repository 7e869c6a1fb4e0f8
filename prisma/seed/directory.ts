import { localDay } from '#app/domain/taxonomy/dates'
import { addWorkingDays } from '#app/domain/taxonomy/working-days'
import { providers } from './content/providers'
import { day, type SeedContext } from './context'
import { idOf, personId } from './identity'
import { organisationId } from './organisations'
import { authorOf } from './people'
import { holidays } from './reference/holidays'

const clockHolidays = new Set(
  holidays.filter((row) => row.certainty === 'A').map((row) => row.date),
)

export const providerId = (slug: string) => idOf('service-provider', slug)

type Status = 'requested' | 'assigned' | 'delivered' | 'rated'

interface RequestSeed {
  organisation: string
  service: string
  title: string
  description: string
  provider?: string
  result?: string
  rating?: [stars: number, note: string]
  /** Days ago of each state. */
  steps: [status: Status, ago: number][]
}

const requests: RequestSeed[] = [
  {
    organisation: 'hong-thieu',
    service: 'evaluation',
    title: 'Đánh giá hai phương án sấy vải trước khi ký hợp đồng',
    description:
      'Chúng tôi có hai chào giá máy sấy bơm nhiệt, công suất 5 tấn/mẻ. Cần đánh giá mức tiêu hao điện, chất lượng quả sấy và khả năng bảo hành, để hội đồng quản trị quyết định trước vụ.',
    provider: 'dinh-trong-nghia',
    result:
      'Báo cáo 12 trang: phương án hai giai đoạn tiết kiệm 22% điện; đề nghị thêm điều khoản chạy thử 30 ngày vào hợp đồng.',
    rating: [5, 'Báo cáo rõ, đúng hạn, giúp chúng tôi thương lượng được bảo hành 24 tháng.'],
    steps: [
      ['requested', 62],
      ['assigned', 60],
      ['delivered', 45],
      ['rated', 43],
    ],
  },
  {
    organisation: 'htx-bach-van-quy',
    service: 'advice',
    title: 'Tư vấn chọn chế phẩm ủ phụ phẩm vườn vải',
    description:
      'Hợp tác xã có khoảng 900 tấn cành lá sau tỉa mỗi năm. Cần chọn chế phẩm và cách ủ phù hợp với 140 hộ.',
    provider: 'mai-thi-bich-ngoc',
    steps: [
      ['requested', 9],
      ['assigned', 7],
    ],
  },
  {
    organisation: 'dom-dom-so',
    service: 'valuation',
    title: 'Định giá phần mềm nhật ký vườn để góp vốn',
    description:
      'Cần chứng thư thẩm định giá phần mềm và bộ dữ liệu cảm biến, dùng khi nhận vốn của quỹ trong quý tới.',
    steps: [['requested', 1]],
  },
]

async function seedProviders(ctx: SeedContext): Promise<void> {
  const options = { skipDuplicates: true }
  await ctx.db.serviceProvider.createMany({
    ...options,
    data: providers.map(({ account, organisation, certificates: _, ...seed }) => ({
      ...seed,
      id: providerId(seed.slug),
      userId: account ? personId(account) : null,
      organisationId: organisation ? organisationId(organisation) : null,
      consentOn: ['expert', 'mentor'].includes(seed.kind) ? day('2026-03-02') : null,
      createdAt: ctx.ago(200),
    })),
  })
  const dayIn = (days: number) => day(localDay(ctx.ago(-days)))
  await ctx.db.serviceCertificate.createMany({
    ...options,
    data: providers.flatMap(({ slug, certificates = [] }) =>
      certificates.map(([service, number, issuedAgo, endsIn]) => ({
        id: idOf('service-certificate', slug, number),
        providerId: providerId(slug),
        service,
        number,
        issuer: 'Bộ Khoa học và Công nghệ',
        issuedOn: dayIn(-issuedAgo),
        expiresOn: endsIn === null ? null : dayIn(endsIn),
        createdAt: ctx.ago(200),
      })),
    ),
  })
  await ctx.db.providerHistory.createMany({
    ...options,
    data: providers.map(({ slug }) => ({
      id: idOf('provider-history', slug),
      providerId: providerId(slug),
      actorId: personId('hotro'),
      action: 'added' as const,
      createdAt: ctx.ago(200),
    })),
  })
}

async function seedRequests(ctx: SeedContext): Promise<void> {
  const options = { skipDuplicates: true }
  const rows = requests.map((seed, index) => {
    const [, asked = 0] = seed.steps[0] ?? []
    const [status = 'requested', since = 0] = seed.steps.at(-1) ?? []
    const year = localDay(ctx.ago(asked)).slice(0, 4)
    const days = { requested: 3, assigned: 15, delivered: null, rated: null }[status]
    return {
      id: idOf('service-request', seed.title),
      number: `DV-${year}-${String(index + 1).padStart(4, '0')}`,
      organisationId: organisationId(seed.organisation),
      authorId: authorOf(seed.organisation),
      service: seed.service,
      title: seed.title,
      description: seed.description,
      status,
      providerId: seed.provider ? providerId(seed.provider) : null,
      officerId: seed.provider ? personId('hotro') : null,
      result: seed.result ?? null,
      deliveredAt: seed.result ? ctx.ago(since) : null,
      rating: seed.rating?.[0] ?? null,
      ratingNote: seed.rating?.[1] ?? null,
      dueAt: days === null ? null : addWorkingDays(ctx.ago(since), days, clockHolidays),
      version: seed.steps.length,
      createdAt: ctx.ago(asked),
    }
  })
  await ctx.db.serviceRequest.createMany({ ...options, data: rows })
  const years = new Set(rows.map(({ number }) => Number(number.slice(3, 7))))
  await ctx.db.numberSeries.createMany({
    ...options,
    data: [...years].map((year) => ({ series: 'service-request', year, last: rows.length })),
  })
  const actors = (seed: RequestSeed): Record<Status, string> => ({
    requested: authorOf(seed.organisation),
    assigned: personId('hotro'),
    delivered: personId(providers.find(({ slug }) => slug === seed.provider)?.account ?? 'hotro'),
    rated: authorOf(seed.organisation),
  })
  await ctx.db.serviceRequestHistory.createMany({
    ...options,
    data: requests.flatMap((seed) =>
      seed.steps.map(([to, ago], index) => ({
        id: idOf('service-request-history', seed.title, to),
        requestId: idOf('service-request', seed.title),
        actorId: actors(seed)[to],
        from: seed.steps[index - 1]?.[0] ?? null,
        to,
        createdAt: ctx.ago(ago),
      })),
    ),
  })
}

/** Writes the directory of the demo, with a certificate that is over and one that soon is, and its requests. */
export async function seedDirectory(ctx: SeedContext): Promise<void> {
  await seedProviders(ctx)
  await seedRequests(ctx)
}
