import { emit } from '#app/platform/events/emit.server'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { showListing } from '../listings/index.server'
import { limitPosting, takeDecision } from '../organisations/index.server'
import { holdReason, isSanctionNumber, type SanctionEnd } from './sanction'
import { officerFor } from './staff-check.server'
import { sanctionEnded } from './trust-safety-events'

/**
 * Takes a sanction back that is in force; what it held is as it was.
 * @throws DomainError not found, `ownOrganisation`, `sanctionOver`
 */
export function liftSanction(ctx: Context, number: string, reason: string): Promise<void> {
  return transact(ctx, async (tx) => {
    const sanction = await sanctionByNumber(tx, number)
    await officerFor(tx, sanction.organisationId)
    await endSanction(tx, sanction, 'lifted', reason)
  })
}

export type SanctionRecord = Awaited<ReturnType<typeof sanctionByNumber>>

/** @throws DomainError not found */
export async function sanctionByNumber({ db }: TransactionContext, number: string) {
  if (!isSanctionNumber(number)) throw notFound()
  const found = await db.sanction.findUnique({ where: { number }, include: { appeal: true } })
  if (!found) throw notFound()
  return found
}

/**
 * Ends a sanction once, by whoever acts in the transaction: an officer, or the exchange by its clock.
 * @throws DomainError `sanctionOver` where it has ended
 */
export async function endSanction(
  tx: TransactionContext,
  { id, kind, organisationId, technologyId, needId }: Omit<SanctionRecord, 'appeal'>,
  end: SanctionEnd,
  reason: string | null,
): Promise<void> {
  const who = actorId(tx.actor)
  const { count } = await tx.db.sanction.updateMany({
    where: { id, endedAt: null },
    data: {
      end,
      endedAt: tx.now,
      endedById: who,
      endReason: reason,
      openKey: null,
      version: { increment: 1 },
    },
  })
  if (count === 0) throw conflict('sanctionOver')
  const why = { code: holdReason, reason: reason ?? undefined }
  if (technologyId) await showListing(tx, { kind: 'technology', id: technologyId }, why)
  if (needId) await showListing(tx, { kind: 'need', id: needId }, why)
  if (kind === 'posting_limit') await limitPosting(tx, organisationId, null)
  if (kind === 'suspension') {
    const decision = { decision: 'restore', reason: reason ?? undefined } as const
    await takeDecision(tx, organisationId, decision)
  }
  await emit(tx, who, sanctionEnded, { id, organisationId })
}
