import { type Context, transact } from '../context'
import { ndaExpired } from './disclosure-events'
import { moveNda } from './nda-record.server'

/**
 * Puts on record that the time of agreements is over, and tells of it once. What they opened has been closed
 * since the instant itself, whether this ran or not.
 * @returns how many expired
 */
export async function expireNdas(ctx: Context): Promise<number> {
  const over = await ctx.db.nda.findMany({
    where: { status: 'accepted', expiresAt: { lte: ctx.now } },
    select: { id: true },
  })
  let expired = 0
  for (const { id } of over) {
    expired += await transact(ctx, async (tx) => {
      await tx.db.$queryRaw`SELECT 1 FROM nda WHERE id = ${id}::uuid FOR UPDATE`
      const nda = await tx.db.nda.findUniqueOrThrow({ where: { id } })
      if (nda.status !== 'accepted') return 0
      await moveNda(tx, nda, 'expired', ndaExpired)
      return 1
    })
  }
  return expired
}
