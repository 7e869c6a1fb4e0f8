import { isDomainError } from '#app/platform/http/domain-error'
import { system } from '../accounts/actor'
import { type Context, transact } from '../context'
import { endSanction } from './end-sanction.server'

/**
 * Ends every sanction whose time is over, each in a transaction of its own. May run twice and late.
 * @returns how many ended
 */
export async function endDueSanctions(ctx: Context): Promise<number> {
  const due = await ctx.db.sanction.findMany({
    where: { endedAt: null, endsAt: { lte: ctx.now } },
    orderBy: { endsAt: 'asc' },
  })
  let ended = 0
  for (const sanction of due) {
    try {
      await transact({ ...ctx, actor: system }, (tx) => endSanction(tx, sanction, 'expired', null))
      ended += 1
    } catch (error) {
      // Somebody lifted it at the same moment.
      if (!isDomainError(error)) throw error
    }
  }
  return ended
}
