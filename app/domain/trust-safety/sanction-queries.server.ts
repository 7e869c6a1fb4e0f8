import type { Locale } from '#app/locales/locale'
import type { Prisma, Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { pageCount, pageWindow } from '../list-page'
import { organisationName } from '../listings/listing-view'
import { wordsIn } from '../listings/words'
import { isMemberOf } from '../organisations/index.server'
import { figureOn, labelsOf, termOptions } from '../taxonomy/index.server'
import { peopleNames } from './people-names.server'
import { gradeOf, isSanctionNumber, lastDay } from './sanction'
import { keepsOrder, speaksForOrganisation } from './trust-safety-policy'
import type { SanctionFilter } from './trust-safety-schemas'

const DAY_MS = 86_400_000
const MOST_ENTRIES = 300

const texts = { select: { lang: true, title: true } } as const
const entry = { select: { id: true, slug: true, texts } } as const

const columns = {
  organisation: { select: { id: true, slug: true, name: true, nameEn: true, status: true } },
  technology: entry,
  need: entry,
  report: { select: { number: true } },
  appeal: true,
} as const

type Row = Prisma.SanctionGetPayload<{ include: typeof columns }>

/** The first instant at which an appeal comes too late. */
export async function appealUntil(db: Transaction, startsAt: Date): Promise<Date> {
  const days = await figureOn(db, 'appeal-filing-days', startsAt)
  return new Date(startsAt.getTime() + days * DAY_MS)
}

function viewOf(row: Row, labels: Record<string, string>, locale: Locale) {
  const listing = row.technology ?? row.need
  const { appeal } = row
  return {
    number: row.number,
    grade: gradeOf(row),
    kind: row.kind,
    reasons: row.reasonCodes.map((code) => labels[code] ?? code),
    reason: row.reason,
    entry: listing && {
      kind: row.technology ? ('technology' as const) : ('need' as const),
      id: listing.id,
      title: wordsIn(listing.texts, locale)('title').text,
    },
    postingLimit: row.postingLimit,
    startsAt: row.startsAt,
    /** The last day on which it holds. */
    lastDay: row.endsAt && lastDay(row.endsAt),
    endedAt: row.endedAt,
    end: row.end,
    endReason: row.endReason,
    appeal: appeal && {
      status: appeal.status,
      words: appeal.words,
      createdAt: appeal.createdAt,
      dueAt: appeal.dueAt,
      decidedAt: appeal.decidedAt,
      decision: appeal.decision,
    },
  }
}

function whereOf({ show }: SanctionFilter): Prisma.SanctionWhereInput {
  if (show === 'appeals') return { appeal: { status: 'open' } }
  return show === 'ended' ? { endedAt: { not: null } } : { endedAt: null }
}

/**
 * Sanctions of all organisations, for staff: those in force, those with an open appeal, those that have ended.
 * @throws DomainError not found for others than moderators and the head of department
 */
export async function listSanctions(ctx: Context, filter: SanctionFilter, locale: Locale) {
  const { db, actor, now } = ctx
  if (!keepsOrder(actor)) throw notFound()
  const where = whereOf(filter)
  const [total, rows, labels, force, appeals] = await Promise.all([
    db.sanction.count({ where }),
    db.sanction.findMany({
      where,
      include: columns,
      orderBy:
        filter.show === 'appeals'
          ? [{ appeal: { dueAt: 'asc' } }, { id: 'asc' }]
          : [{ startsAt: 'desc' }, { id: 'desc' }],
      ...pageWindow(filter.page),
    }),
    labelsOf(db, 'sanction-reason', locale),
    db.sanction.count({ where: { endedAt: null } }),
    db.sanction.count({ where: { appeal: { status: 'open' } } }),
  ])
  const items = rows.map((row) => ({
    ...viewOf(row, labels, locale),
    organisation: { id: row.organisation.id, name: organisationName(row.organisation, locale) },
    appealLate: row.appeal?.status === 'open' && row.appeal.dueAt < now,
  }))
  return { items, total, page: filter.page, pages: pageCount(total), counts: { force, appeals } }
}

/**
 * One sanction with its appeal, for staff, and what the officer may do about it.
 * @throws DomainError not found
 */
export async function staffSanction(ctx: Context, number: string | undefined, locale: Locale) {
  const { db, actor, now } = ctx
  if (!keepsOrder(actor) || !isSanctionNumber(number)) throw notFound()
  const row = await db.sanction.findUnique({ where: { number }, include: columns })
  if (!row) throw notFound()
  const [labels, names, own] = await Promise.all([
    labelsOf(db, 'sanction-reason', locale),
    peopleNames(db, [row, ...(row.appeal ? [row.appeal] : [])]),
    isMemberOf(db, row.organisationId, actor.userId),
  ])
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null)
  const appealOpen = row.appeal?.status === 'open'
  return {
    ...viewOf(row, labels, locale),
    organisation: { id: row.organisation.id, name: organisationName(row.organisation, locale) },
    report: row.report?.number ?? null,
    imposedBy: nameOf(row.imposedById),
    endedBy: nameOf(row.endedById),
    appealDecidedBy: row.appeal ? nameOf(row.appeal.decidedById) : null,
    appealLate: appealOpen && row.appeal !== null && row.appeal.dueAt < now,
    own,
    mayLift: !own && row.endedAt === null,
    mayDecideAppeal: !own && appealOpen && row.imposedById !== actor.userId,
    imposedByActor: row.imposedById === actor.userId,
  }
}

/**
 * Everything that was imposed on an organisation, the latest first, and what can be chosen; for staff.
 * @throws DomainError not found for others, or an unknown organisation
 */
export async function sanctionsOf(
  ctx: Context,
  organisationId: string | undefined,
  locale: Locale,
) {
  const { db, actor } = ctx
  if (!isStaff(actor) || !isUuid(organisationId)) throw notFound()
  const organisation = await db.organisation.findUnique({
    where: { id: organisationId },
    select: { id: true, name: true, nameEn: true, status: true },
  })
  if (!organisation) throw notFound()
  const [rows, labels, form, own] = await Promise.all([
    db.sanction.findMany({
      where: { organisationId },
      include: columns,
      orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    }),
    labelsOf(db, 'sanction-reason', locale),
    sanctionFormOptions(ctx, organisationId, locale),
    isMemberOf(db, organisationId, actor.userId),
  ])
  const name = organisationName(organisation, locale)
  return {
    organisation: { id: organisation.id, name, status: organisation.status },
    sanctions: rows.map((row) => viewOf(row, labels, locale)),
    form,
    mayImpose: keepsOrder(actor) && !own,
  }
}

/** What the form of a sanction offers: reasons in force, and the organisation's public entries. */
export async function sanctionFormOptions(ctx: Context, organisationId: string, locale: Locale) {
  const { db, now } = ctx
  const query = {
    where: { organisationId, status: 'published' as const, hiddenAt: null },
    select: { id: true, texts },
    take: MOST_ENTRIES,
  }
  const [reasons, technologies, needs] = await Promise.all([
    termOptions(db, 'sanction-reason', now, locale),
    db.technology.findMany(query),
    db.need.findMany(query),
  ])
  const optionOf =
    (kind: string) =>
    ({ id, texts: words }: (typeof technologies)[number]) => ({
      value: `${kind}:${id}`,
      label: wordsIn(words, locale)('title').text,
    })
  const entries = [...technologies.map(optionOf('technology')), ...needs.map(optionOf('need'))]
  return { reasons, entries: entries.toSorted((a, b) => a.label.localeCompare(b.label, locale)) }
}

/** What was imposed on the organisation the actor acts for, the latest first. */
export async function ownSanctions(ctx: Context, locale: Locale) {
  const { db, actor } = ctx
  if (actor.kind !== 'person' || !actor.organisation) throw notFound()
  const [rows, labels] = await Promise.all([
    db.sanction.findMany({
      where: { organisationId: actor.organisation.id },
      include: columns,
      orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    }),
    labelsOf(db, 'sanction-reason', locale),
  ])
  return rows.map((row) => viewOf(row, labels, locale))
}

/**
 * One sanction of the actor's organisation, and until when it may appeal. Who imposed it is not named: the
 * department answers for it.
 * @throws DomainError not found for everybody else
 */
export async function ownSanction(ctx: Context, number: string | undefined, locale: Locale) {
  const { db, actor, now } = ctx
  if (actor.kind !== 'person' || !actor.organisation || !isSanctionNumber(number)) throw notFound()
  const row = await db.sanction.findFirst({
    where: { number, organisationId: actor.organisation.id },
    include: columns,
  })
  if (!row) throw notFound()
  const until = await appealUntil(db, row.startsAt)
  const open = row.endedAt === null && row.appeal === null && until > now
  return {
    ...viewOf(row, await labelsOf(db, 'sanction-reason', locale), locale),
    appealUntil: until,
    mayAppeal: open && speaksForOrganisation(actor),
    /** Its owners may, this member may not. */
    ownersMayAppeal: open && !speaksForOrganisation(actor),
  }
}
