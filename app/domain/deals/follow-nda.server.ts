import { type Context, transact } from '../context'
import { changeStage } from './change-stage.server'
import type { ListingRef } from './interest'

/**
 * Brings the deals of two organisations about a listing to the stage `nda`, once they have accepted one: from
 * `interest`, as the table of stages has it. Deals that are further on, and those of others, stay as they are;
 * run twice, it moves them once. The exchange itself takes the step on the word of both parties.
 */
export function followNda(
  ctx: Context,
  { number, ownerId, otherId, listing }: AcceptedNda,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const rows = await tx.db.$queryRaw<{ id: string }[]>`
      SELECT id FROM deal WHERE stage = 'interest'
        AND ("technologyId" = ${listing.id}::uuid OR "needId" = ${listing.id}::uuid)
        AND "providerId" IN (${ownerId}::uuid, ${otherId}::uuid)
        AND "seekerId" IN (${ownerId}::uuid, ${otherId}::uuid)
      FOR UPDATE`
    for (const { id } of rows) {
      const deal = await tx.db.deal.findUniqueOrThrow({ where: { id } })
      await changeStage(tx, { ...deal, role: 'staff', side: null }, 'nda', { reason: number })
    }
  })
}

interface AcceptedNda {
  /** The NDA's number, which the history of the deal names. */
  number: string
  ownerId: string
  otherId: string
  listing: ListingRef
}
