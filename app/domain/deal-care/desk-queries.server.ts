import type { Locale } from '#app/locales/locale'
import { Prisma } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import { actorId, isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { duePayables } from '../payments/index.server'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { workingDaysBetween } from '../taxonomy/working-days'
import type { DeskFilter } from './care-schemas'

/** Why something stands on the desk. */
export const deskReasons = [
  'interest',
  'word',
  'offer',
  'task',
  'payment',
  'registration',
  'quiet',
] as const

/** Something that is late or stuck. */
export interface DeskItem {
  /** What is late: an interest without an answer, a word or an offer that waits, a task, a payment, a dossier of registration, a deal without news. */
  reason: (typeof deskReasons)[number]
  /** The deal's number; null for an interest. */
  number: string | null
  /** The interest, where it is one. */
  interestId: string | null
  title: string
  officerId: string | null
  /** Since when it waits. */
  since: Date
  /** Working days since then. */
  workingDays: number
}

/** What is on the desk of one officer; of nobody where the id is null. */
export interface Desk {
  officerId: string | null
  officer: string | null
  items: DeskItem[]
}

interface DealRow {
  number: string
  title: string
  officerId: string | null
  activeAt: Date
  wordAt: Date | null
  offerAt: Date | null
  taskAt: Date | null
  registrationAt: Date | null
}

/**
 * What is late or stuck, by the officer who answers for it, the longest first. A word or an offer is late when
 * it waited for more working days than the figure `deal-answer-working-days` says; a deal is quiet when nothing
 * happened in it for as many calendar days as asked for, or as the figure `deal-quiet-days` says. Of no deal
 * it tells what is in its room, or how much is owed.
 * @throws DomainError not-found for whoever is not staff
 */
export async function deskOfDeals(
  ctx: Context,
  filter: DeskFilter,
  locale: Locale,
): Promise<Desk[]> {
  const { db, actor, now } = ctx
  if (!isStaff(actor)) throw notFound()
  const [answerDays, figureQuiet, holidays] = await Promise.all([
    figureOn(db, 'deal-answer-working-days', now),
    figureOn(db, 'deal-quiet-days', now),
    clockHolidays(db),
  ])
  const [deals, interests, payments] = await Promise.all([
    runningDeals(ctx, locale),
    lateInterests(ctx, locale),
    latePayments(ctx),
  ])
  const waited = (since: Date) => workingDaysBetween(since, now, holidays)
  const quietBefore = now.getTime() - (filter.quiet ?? figureQuiet) * 86_400_000
  const ofDeals = deals.flatMap(
    ({ activeAt, wordAt, offerAt, taskAt, registrationAt, ...deal }) => {
      const item = (reason: DeskItem['reason'], since: Date | null, late: boolean) =>
        since && late
          ? [{ ...deal, reason, since, interestId: null, workingDays: waited(since) }]
          : []
      return [
        ...item('word', wordAt, wordAt !== null && waited(wordAt) > answerDays),
        ...item('offer', offerAt, offerAt !== null && waited(offerAt) > answerDays),
        ...item('task', taskAt, true),
        ...item('payment', payments.get(deal.number) ?? null, true),
        ...item('registration', registrationAt, true),
        ...item('quiet', activeAt, activeAt.getTime() <= quietBefore),
      ]
    },
  )
  const ofInterests = interests.map(({ id, dueAt, ...row }) => ({
    ...row,
    reason: 'interest' as const,
    number: null,
    interestId: id,
    since: dueAt,
    workingDays: waited(dueAt),
  }))
  const wanted = (item: DeskItem) =>
    !filter.officer || item.officerId === (filter.officer === 'me' ? actorId(actor) : null)
  return byOfficer(ctx, [...ofInterests, ...ofDeals].filter(wanted))
}

async function byOfficer({ db }: Context, items: DeskItem[]): Promise<Desk[]> {
  const groups = Map.groupBy(items, ({ officerId }) => officerId)
  const users = await db.user.findMany({
    where: { id: { in: [...groups.keys()].filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  const desks = [...groups].map(([officerId, own]) => ({
    officerId,
    officer: users.find(({ id }) => id === officerId)?.name ?? null,
    items: own.toSorted((a, b) => a.since.getTime() - b.since.getTime()),
  }))
  const collator = new Intl.Collator('vi')
  return desks.toSorted((a, b) => collator.compare(a.officer ?? '', b.officer ?? ''))
}

/** The title of a technology or a need in the reader's language, or in the one it has. */
const titleOf = (technologyId: Prisma.Sql, needId: Prisma.Sql, locale: Locale) => Prisma.sql`
  coalesce(
    (SELECT x.title FROM technology_text x WHERE x."technologyId" = ${technologyId}
      ORDER BY x.lang::text = ${locale} DESC, x.lang = 'vi' DESC LIMIT 1),
    (SELECT x.title FROM need_text x WHERE x."needId" = ${needId}
      ORDER BY x.lang::text = ${locale} DESC, x.lang = 'vi' DESC LIMIT 1))`

function runningDeals({ db, now }: Context, locale: Locale): Promise<DealRow[]> {
  const today = dayAsDate(localDay(now))
  return db.$queryRaw<DealRow[]>`
    SELECT d.number, d."officerId",
      coalesce(${titleOf(Prisma.sql`d."technologyId"`, Prisma.sql`d."needId"`, locale)},
        d.title) AS title,
      greatest(d."createdAt",
        (SELECT c."createdAt" FROM chain_entry c WHERE c.chain = 'deal:' || d.id
          ORDER BY c.sequence DESC LIMIT 1),
        (SELECT max(k."createdAt") FROM contact k WHERE k."dealId" = d.id)) AS "activeAt",
      (SELECT min(w."createdAt") FROM deal_confirmation w
        WHERE w."dealId" = d.id AND w."dealVersion" = d.version AND w.stage <> d.stage) AS "wordAt",
      (SELECT o."createdAt" FROM offer o WHERE o."openKey" = d.id) AS "offerAt",
      (SELECT min(t."dueOn") FROM room_task t WHERE t."dealId" = d.id AND t."doneAt" IS NULL
        AND t."dueOn" < ${today}) AS "taskAt",
      (SELECT r."decisionDueAt" FROM registration r WHERE r."dealId" = d.id AND r.status = 'submitted'
        AND d."certificateNumber" IS NULL AND r."decisionDueAt" < ${now}) AS "registrationAt"
    FROM deal d WHERE d.stage NOT IN ('closed', 'terminated')
      AND NOT EXISTS (SELECT 1 FROM late_entry e WHERE e."dealId" = d.id)`
}

/** Deals in which a payment is overdue, by number, with the day it was due. */
async function latePayments(ctx: Context): Promise<Map<string, Date>> {
  const late = (await duePayables(ctx)).filter(
    (payable) => payable.late && payable.referenceKind === 'deal',
  )
  // The longest overdue comes first, and stays.
  return new Map(late.toReversed().map(({ referenceKey, dueOn }) => [referenceKey, dueOn]))
}

interface InterestRow {
  id: string
  title: string
  officerId: string | null
  dueAt: Date
}

function lateInterests({ db, now }: Context, locale: Locale): Promise<InterestRow[]> {
  return db.$queryRaw<InterestRow[]>`
    SELECT i.id, i."dueAt", coalesce(t."officerId", n."officerId") AS "officerId",
      coalesce(${titleOf(Prisma.sql`t.id`, Prisma.sql`n.id`, locale)}, '…') AS title
    FROM interest i LEFT JOIN technology t ON t.id = i."technologyId"
      LEFT JOIN need n ON n.id = i."needId"
    WHERE i.status = 'pending' AND i."stoppedAt" IS NULL AND i."dueAt" < ${now}`
}
