import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { labelsOf } from '../taxonomy/index.server'

/**
 * For what reasons the other side, or staff, found an entry not relevant, the most frequent first. Says
 * nothing of who they were.
 */
export async function turnedDown(
  { db }: Context,
  { kind, id }: { kind: 'technology' | 'need'; id: string },
  locale: Locale,
): Promise<{ reason: string; count: number }[]> {
  const groups = await db.match.groupBy({
    by: ['dismissedReason'],
    where: {
      status: 'dismissed',
      ...(kind === 'technology' ? { technologyId: id } : { needId: id }),
      dismissedSide: { in: [kind === 'technology' ? 'need' : 'technology', 'staff'] },
    },
    _count: true,
  })
  const labels = await labelsOf(db, 'match-dismiss-reason', locale)
  return groups
    .map(({ dismissedReason, _count }) => {
      const code = dismissedReason ?? ''
      return { reason: labels[code] ?? code, count: _count }
    })
    .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason, locale))
}
