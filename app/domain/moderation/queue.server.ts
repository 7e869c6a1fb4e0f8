import type { Locale } from '#app/locales/locale'
import { Prisma } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import type { ListingKind, ListingStatus } from '../listings/listing'
import { isModerator } from '../listings/listing-policy'
import type { QueueFilter } from './moderation-schemas'

/** Entries of a page of the queue. */
export const queuePerPage = 25

/** An entry that waits for a moderator. */
export interface QueueItem {
  kind: ListingKind
  id: string
  title: string
  lang: Locale
  status: ListingStatus
  organisation: string
  officer: string | null
  /** Since when it waits: submitted, or changed after it was approved. */
  waitingSince: Date
  /** True for a published entry that its owner changed. */
  isChanged: boolean
}

export interface Queue {
  items: QueueItem[]
  total: number
  page: number
  pages: number
}

const tables = { technology: 'technology', need: 'need' } as const

/** The entries of one kind that wait; `held` ones wait for something else. */
function waitingOf(kind: ListingKind, locale: Locale): Prisma.Sql {
  const table = Prisma.raw(tables[kind])
  const texts = Prisma.raw(`${tables[kind]}_text`)
  const key = Prisma.raw(`"${kind}Id"`)
  return Prisma.sql`
    SELECT ${kind} AS kind, entry.id, entry.status::text AS status, entry."officerId",
      entry."organisationId", words.title, words.lang,
      CASE WHEN entry.status = 'published' THEN entry."changedAt"
        ELSE COALESCE(entry."submittedAt", entry."updatedAt") END AS "waitingSince",
      entry.status = 'published' AS "isChanged"
    FROM ${table} entry
    CROSS JOIN LATERAL (
      SELECT title, lang FROM ${texts} text WHERE text.${key} = entry.id
      ORDER BY lang = ${locale} DESC, lang DESC LIMIT 1
    ) words
    WHERE entry.status IN ('submitted', 'held')
      OR (entry.status = 'published' AND entry."changedAt" > entry."approvedAt")`
}

function conditionOf({ show }: QueueFilter, userId: string): Prisma.Sql {
  switch (show) {
    case 'mine':
      return Prisma.sql`"officerId" = ${userId}`
    case 'free':
      return Prisma.sql`"officerId" IS NULL`
    case 'held':
      return Prisma.sql`waiting.status = 'held'`
    case 'changed':
      return Prisma.sql`"isChanged"`
    default:
      return Prisma.sql`waiting.status <> 'held'`
  }
}

/**
 * What waits for moderators, what waits longest first.
 * @throws DomainError not found for others than moderators
 */
export async function moderationQueue(
  ctx: Context,
  filter: QueueFilter,
  locale: Locale,
): Promise<Queue> {
  const { actor, db } = ctx
  if (!isModerator(actor) || actor.kind !== 'person') throw notFound()
  const kinds: ListingKind[] = filter.kind ? [filter.kind] : ['technology', 'need']
  const waiting = Prisma.join(
    kinds.map((kind) => Prisma.sql`(${waitingOf(kind, locale)})`),
    ' UNION ALL ',
  )
  const condition = conditionOf(filter, actor.userId)
  const rows = await db.$queryRaw<(QueueItem & { total: bigint })[]>`
    SELECT waiting.kind, waiting.id::text AS id, waiting.title, waiting.lang, waiting.status,
      waiting."waitingSince", waiting."isChanged", officer.name AS officer,
      organisation.name AS organisation, count(*) OVER () AS total
    FROM (${waiting}) waiting
    JOIN organisation ON organisation.id = waiting."organisationId"
    LEFT JOIN "user" officer ON officer.id = waiting."officerId"
    WHERE ${condition}
    ORDER BY waiting."waitingSince", waiting.id
    LIMIT ${queuePerPage} OFFSET ${(filter.page - 1) * queuePerPage}`
  const total = Number(rows[0]?.total ?? 0)
  return {
    items: rows.map(({ total: _, ...item }) => item),
    total,
    page: filter.page,
    pages: Math.max(1, Math.ceil(total / queuePerPage)),
  }
}

/** How many entries wait for a decision: submitted ones and changed ones. */
export async function countWaiting({ db }: Context): Promise<number> {
  const where = (changed: object) => ({ OR: [{ status: 'submitted' as const }, changed] })
  const [technologies, needs] = await Promise.all([
    db.technology.count({
      where: where({ status: 'published', changedAt: { gt: db.technology.fields.approvedAt } }),
    }),
    db.need.count({
      where: where({ status: 'published', changedAt: { gt: db.need.fields.approvedAt } }),
    }),
  ])
  return technologies + needs
}
