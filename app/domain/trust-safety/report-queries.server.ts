import type { Locale } from '#app/locales/locale'
import type { Prisma } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Person } from '../accounts/actor'
import type { Context } from '../context'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { organisationName } from '../listings/listing-view'
import { wordsIn } from '../listings/words'
import { isMemberOf } from '../organisations/index.server'
import { labelsOf, termOptions } from '../taxonomy/index.server'
import { isLate, isReportNumber, type ReportedKind, reportedKind } from './abuse-report'
import { peopleNames } from './people-names.server'
import { reportedRecord } from './reported-record.server'
import { sanctionFormOptions } from './sanction-queries.server'
import { officersFor } from './staff-check.server'
import { keepsOrder } from './trust-safety-policy'
import type { ReportFilter } from './trust-safety-schemas'

const texts = { select: { lang: true, title: true } } as const
const entry = { select: { id: true, slug: true, texts } } as const

const columns = {
  organisation: { select: { id: true, slug: true, name: true, nameEn: true, status: true } },
  technology: entry,
  need: entry,
} as const

type Row = Prisma.AbuseReportGetPayload<{ include: typeof columns }>

/** What a report is about, for a link. */
function aboutOf(row: Row, locale: Locale) {
  const { technology, need, organisation } = row
  const listing = technology ?? need
  return {
    kind: reportedKind(row) as ReportedKind,
    id: listing?.id ?? organisation.id,
    slug: listing?.slug ?? organisation.slug,
    title: listing ? wordsIn(listing.texts, locale)('title').text : organisation.name,
  }
}

function whereOf({ show }: ReportFilter, officer: Person, now: Date): Prisma.AbuseReportWhereInput {
  if (show === 'decided') return { status: { not: 'open' } }
  const open = { status: 'open' as const }
  if (show === 'mine') return { ...open, officerId: officer.userId }
  return show === 'late' ? { ...open, dueAt: { lt: now } } : open
}

/**
 * Reports for staff: open ones by their clock, decided ones the latest first. Who belongs to an organisation does not
 * see what is said about it.
 * @throws DomainError not found for others than moderators and the head of department
 */
export async function listReports(ctx: Context, filter: ReportFilter, locale: Locale) {
  const { db, actor, now } = ctx
  if (!keepsOrder(actor)) throw notFound()
  const others = notOwn(actor)
  const where = { AND: [whereOf(filter, actor, now), others] }
  const [total, rows, labels, open, mine, late] = await Promise.all([
    db.abuseReport.count({ where }),
    db.abuseReport.findMany({
      where,
      include: columns,
      orderBy:
        filter.show === 'decided' ? { decidedAt: 'desc' } : [{ dueAt: 'asc' }, { id: 'asc' }],
      ...pageWindow(filter.page),
    }),
    labelsOf(db, 'abuse-category', locale),
    db.abuseReport.count({ where: { status: 'open', ...others } }),
    db.abuseReport.count({ where: { status: 'open', officerId: actor.userId, ...others } }),
    db.abuseReport.count({ where: { status: 'open', dueAt: { lt: now }, ...others } }),
  ])
  const names = await peopleNames(db, rows)
  const items = rows.map((row) => ({
    number: row.number,
    about: aboutOf(row, locale),
    organisation: organisationName(row.organisation, locale),
    category: labels[row.categoryCode] ?? row.categoryCode,
    officer: row.officerId ? (names.get(row.officerId) ?? null) : null,
    status: row.status,
    dueAt: row.dueAt,
    decidedAt: row.decidedAt,
    late: isLate(row, now),
    createdAt: row.createdAt,
  }))
  const { page } = filter
  const list: ListPage<(typeof items)[number]> = { items, total, page, pages: pageCount(total) }
  return { ...list, counts: { open, mine, late } }
}

/** The condition that leaves out what concerns an organisation of the officer's own. */
export function notOwn({ userId }: Person) {
  return { organisation: { memberships: { none: { userId, status: { not: 'ended' as const } } } } }
}

/**
 * One report with its history, what else was said about the organisation, and what can be chosen.
 * @throws DomainError not found, also for who belongs to the organisation it is about
 */
export async function staffReport(ctx: Context, number: string | undefined, locale: Locale) {
  const { db, actor, now } = ctx
  if (!keepsOrder(actor) || !isReportNumber(number)) throw notFound()
  const row = await db.abuseReport.findUnique({
    where: { number },
    include: { ...columns, history: { orderBy: { createdAt: 'desc' } }, sanctions: true },
  })
  if (!row || (await isMemberOf(db, row.organisationId, actor.userId))) throw notFound()
  const [labels, names, officers, earlier, form] = await Promise.all([
    labelsOf(db, 'abuse-category', locale),
    peopleNames(db, [row, ...row.history]),
    officersFor(db, now, row.organisationId),
    db.abuseReport.groupBy({
      by: ['status'],
      where: { organisationId: row.organisationId, id: { not: row.id } },
      _count: true,
    }),
    sanctionFormOptions(ctx, row.organisationId, locale),
  ])
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null)
  return {
    number: row.number,
    version: row.version,
    status: row.status,
    about: aboutOf(row, locale),
    organisation: {
      id: row.organisation.id,
      name: organisationName(row.organisation, locale),
      status: row.organisation.status,
    },
    category: labels[row.categoryCode] ?? row.categoryCode,
    message: row.message,
    reporter: {
      name: row.reporterName ?? nameOf(row.reporterId),
      email: row.reporterEmail,
      signedIn: row.reporterId !== null,
    },
    officerId: row.officerId,
    officer: nameOf(row.officerId),
    mine: row.officerId === actor.userId,
    dueAt: row.dueAt,
    late: isLate(row, now),
    createdAt: row.createdAt,
    decidedAt: row.decidedAt,
    decidedBy: nameOf(row.decidedById),
    answer: row.answer,
    history: row.history.map(({ id, action, actorId, officerId, note, createdAt }) => ({
      id,
      action,
      by: nameOf(actorId),
      officer: nameOf(officerId),
      note,
      createdAt,
    })),
    sanctions: row.sanctions.map((sanction) => sanction.number),
    officers: officers.map(({ id, name }) => ({ id, name })),
    earlier: Object.fromEntries(earlier.map(({ status, _count }) => [status, _count])),
    form,
  }
}

/**
 * What the public form of a report begins with.
 * @throws DomainError not found where the public sees no such thing
 */
export async function reportForm(
  ctx: Context,
  about: { kind: ReportedKind; slug: string },
  locale: Locale,
) {
  const { db, actor, now } = ctx
  const { kind, slug, title } = await reportedRecord(db, about, locale)
  const person = actor.kind === 'person' ? { name: actor.name, email: actor.email } : null
  return {
    about: { kind, slug, title },
    person,
    categories: await termOptions(db, 'abuse-category', now, locale),
  }
}
