import { reportNumber } from '#app/domain/trust-safety/abuse-report'
import { sanctionNumber } from '#app/domain/trust-safety/sanction'
import { organisations } from './content/organisations'
import { abuseReports, formerNames, sanctions } from './content/stories/trust-safety'
import { day, type SeedContext } from './context'
import { idOf, personId } from './identity'
import { organisationId } from './organisations'
import { authorOf } from './people'
import { technologyId } from './technologies'

/** Months for which a verification holds, as the figure `verification-months` says. */
const verifiedFor = 24
const checkTook = 2
const options = { skipDuplicates: true }

/** Writes how organisations were verified and called, what was reported, imposed and disputed. */
export async function seedTrustSafety(ctx: SeedContext): Promise<void> {
  await seedVerifications(ctx)
  await ctx.db.organisationFormerFact.createMany({
    ...options,
    data: formerNames.map((seed) => ({
      id: idOf('former-name', seed.organisation, seed.name),
      organisationId: organisationId(seed.organisation),
      kind: 'name' as const,
      name: seed.name,
      nameEn: seed.nameEn,
      validTo: day(seed.validTo),
      source: seed.source,
      recordedById: personId('kiemduyet'),
      createdAt: ctx.ago(seed.recorded),
    })),
  })
  await seedReports(ctx)
  await seedSanctions(ctx)
  await seedDispute(ctx)
}

async function seedVerifications({ db, ago }: SeedContext): Promise<void> {
  const checked = organisations.filter(
    ({ status = 'verified' }) => status === 'verified' || status === 'suspended',
  )
  const rows = checked.map(({ slug, joined, type }) => {
    const verifiedAt = ago(joined - checkTook)
    const reviewOn = day(verifiedAt.toISOString().slice(0, 10))
    reviewOn.setUTCMonth(reviewOn.getUTCMonth() + verifiedFor)
    const firm = type === 'enterprise' || type === 'startup' || type === 'cooperative'
    return {
      id: idOf('verification', slug),
      organisationId: organisationId(slug),
      verifiedById: personId('kiemduyet'),
      verifiedAt,
      reviewOn,
      evidenceCodes: firm ? ['tax-register', 'business-register'] : ['founding-decision'],
    }
  })
  await db.organisationVerification.createMany({ ...options, data: rows })
  for (const { organisationId: id, reviewOn } of rows) {
    await db.organisation.update({ where: { id }, data: { reviewOn } })
  }
}

const yearOf = (date: Date) => date.getUTCFullYear()

async function seedReports({ db, ago }: SeedContext): Promise<void> {
  const rows = abuseReports.map((seed, index) => {
    const createdAt = ago(seed.ago)
    const decided = seed.decided === undefined ? null : ago(seed.decided)
    return {
      id: idOf('abuse-report', index),
      number: reportNumber(yearOf(createdAt), index + 1),
      organisationId: organisationId(seed.organisation),
      technologyId: seed.technology ? technologyId(seed.technology) : null,
      categoryCode: seed.category,
      message: seed.message,
      reporterName: seed.reporter ?? null,
      reporterEmail: seed.email ?? null,
      status: seed.status,
      officerId: personId(seed.officer),
      dueAt: ago(seed.ago - 7),
      decidedAt: decided,
      decidedById: decided ? personId(seed.officer) : null,
      answer: seed.answer ?? null,
      version: decided ? 2 : 1,
      createdAt,
    }
  })
  await db.abuseReport.createMany({ ...options, data: rows })
  await db.abuseReportHistory.createMany({
    ...options,
    data: rows.flatMap(({ id, createdAt, officerId, decidedAt, status, answer }) => [
      {
        id: idOf('abuse-report-history', id, 'received'),
        reportId: id,
        action: 'received' as const,
        officerId,
        createdAt,
      },
      ...(decidedAt && status !== 'open'
        ? [
            {
              id: idOf('abuse-report-history', id, status),
              reportId: id,
              action: status,
              actorId: officerId,
              officerId,
              note: answer,
              createdAt: decidedAt,
            },
          ]
        : []),
    ]),
  })
  await countSeries(db, 'abuse-report', rows)
}

async function seedSanctions({ db, ago }: SeedContext): Promise<void> {
  const rows = sanctions.map((seed, index) => {
    const startsAt = ago(seed.ago)
    const organisation = organisationId(seed.organisation)
    return {
      id: idOf('sanction', index),
      number: sanctionNumber(yearOf(startsAt), index + 1),
      organisationId: organisation,
      reportId: seed.report === undefined ? null : idOf('abuse-report', seed.report),
      kind: seed.kind,
      reasonCodes: seed.reasons,
      reason: seed.reason,
      imposedById: personId('kiemduyet'),
      startsAt,
      endsAt: seed.ends === undefined ? null : ago(seed.ends),
      openKey: seed.kind === 'warning' ? null : `${seed.kind}:${organisation}`,
    }
  })
  await db.sanction.createMany({ ...options, data: rows })
  for (const { kind, organisationId: id, endsAt } of rows) {
    if (kind !== 'suspension') continue
    await db.organisation.update({ where: { id }, data: { suspendedUntil: endsAt } })
  }
  await db.sanctionAppeal.createMany({
    ...options,
    data: sanctions.flatMap(({ appeal, organisation }, index) =>
      appeal
        ? [
            {
              id: idOf('sanction-appeal', index),
              sanctionId: idOf('sanction', index),
              authorId: authorOf(organisation),
              words: appeal.words,
              createdAt: ago(appeal.ago),
              dueAt: ago(appeal.ago - 14),
            },
          ]
        : [],
    ),
  })
  await countSeries(db, 'sanction', rows)
}

async function countSeries(
  db: SeedContext['db'],
  series: string,
  rows: readonly { number: string }[],
): Promise<void> {
  const years = new Set(rows.map(({ number }) => Number(number.slice(3, 7))))
  await db.numberSeries.createMany({
    ...options,
    data: [...years].map((year) => ({ series, year, last: rows.length })),
  })
}

async function seedDispute({ db, ago }: SeedContext): Promise<void> {
  const id = technologyId('tai-che-nhua-abs-pc-tu-khung-linh-kien')
  await db.ownershipDispute.createMany({
    ...options,
    data: [
      {
        id: idOf('dispute', id),
        organisationId: organisationId('vien-thanh-cau'),
        technologyId: id,
        claimant: 'Công ty Cổ phần Tái chế Hạt Nhựa Mới',
        ground:
          'Cho rằng công đoạn tách khung kim loại là kết quả của đề tài hai bên cùng làm; gửi kèm hợp đồng hợp tác nghiên cứu.',
        openKey: id,
        openedById: personId('kiemduyet'),
        openedAt: ago(2),
      },
    ],
  })
}
