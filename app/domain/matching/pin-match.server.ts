import { conflict } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { noteOnMatch } from './match-history.server'
import { loadForStaff } from './staff-match.server'

/**
 * Puts a match first in every list, or takes that back. A pinned match stays, whatever the entries become.
 * @throws DomainError not-found, or conflict where it was dismissed or is so already
 */
export function pinMatch(ctx: Context, id: string, pinned: boolean): Promise<void> {
  return transact(ctx, async (tx) => {
    const { staffId } = await loadForStaff(tx, id)
    const { count } = await tx.db.match.updateMany({
      where: {
        id,
        status: { not: 'dismissed' },
        pinnedAt: pinned ? null : { not: null },
      },
      data: pinned
        ? { pinnedAt: tx.now, pinnedById: staffId }
        : { pinnedAt: null, pinnedById: null },
    })
    if (count === 0) throw conflict()
    await noteOnMatch(tx, id, pinned ? 'pinned' : 'unpinned')
  })
}
