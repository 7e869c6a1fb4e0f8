import { labelsOf } from '#app/domain/taxonomy/index.server'
import type { Locale } from '#app/locales/locale'
import type { Prisma, Transaction } from '#app/platform/db/client.server'
import type { HistoryView } from './history-view'
import type { ListingKind } from './listing'

const select = {
  id: true,
  createdAt: true,
  step: true,
  from: true,
  to: true,
  actorId: true,
  actingById: true,
  reasonCodes: true,
  reason: true,
} as const satisfies Prisma.TechnologyHistorySelect

/** Steps whose reasons are of the list hidden-reason. */
const aboutSight = new Set<string | null>(['hide', 'show', 'freeze', 'unfreeze'])

/**
 * The history of an entry, newest first.
 */
export async function historyOf(
  db: Transaction,
  kind: ListingKind,
  id: string,
  locale: Locale,
): Promise<HistoryView[]> {
  const orderBy = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]
  const rows =
    kind === 'technology'
      ? await db.technologyHistory.findMany({ where: { technologyId: id }, select, orderBy })
      : await db.needHistory.findMany({ where: { needId: id }, select, orderBy })
  const ids = rows.flatMap(({ actorId, actingById }) =>
    [actorId, actingById].filter((one) => one !== null),
  )
  const people = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id: userId, name }) => [userId, name]))
  const [moderation, withdrawal, hidden] = await Promise.all([
    labelsOf(db, 'moderation-reason', locale),
    labelsOf(db, 'withdrawal-reason', locale),
    labelsOf(db, 'hidden-reason', locale),
  ])
  const listOf = (step: string | null) =>
    step === 'withdraw' ? withdrawal : aboutSight.has(step) ? hidden : moderation
  return rows.map(({ createdAt, actorId, actingById, reasonCodes, ...row }) => ({
    ...row,
    at: createdAt,
    by: actorId ? (names.get(actorId) ?? null) : null,
    actingBy: actingById ? (names.get(actingById) ?? null) : null,
    reasons: reasonCodes.map((code) => listOf(row.step)[code] ?? code),
  }))
}
