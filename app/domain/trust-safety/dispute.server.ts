import { emit } from '#app/platform/events/emit.server'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { isUuid } from '../is-uuid'
import { freezeListing, loadListing } from '../listings/index.server'
import type { ListingKind } from '../listings/listing'
import { officerFor } from './staff-check.server'
import { disputeEnded, disputeOpened } from './trust-safety-events'

interface Named {
  kind: ListingKind
  id: string
}

/**
 * Freezes an entry whose ownership somebody disputes: it stays in sight, takes no interest, no agreement and no deal.
 * What has begun goes on.
 * @param claim who claims it, and on what ground: told to the owner, not to the public
 * @throws DomainError not found, `ownOrganisation`, or conflict where a dispute about it is open
 */
export function openDispute(
  ctx: Context,
  { kind, id }: Named,
  { claimant, ground }: { claimant: string; ground: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!isUuid(id)) throw notFound()
    const { organisationId } = await loadListing(tx, { kind, id })
    const officer = await officerFor(tx, organisationId)
    await freezeListing(tx, { kind, id }, { frozen: true, reason: ground })
    const dispute = await tx.db.ownershipDispute.create({
      data: {
        organisationId,
        ...(kind === 'technology' ? { technologyId: id } : { needId: id }),
        claimant,
        ground,
        openKey: id,
        openedById: officer.userId,
        openedAt: tx.now,
      },
      select: { id: true },
    })
    await emit(tx, officer.userId, disputeOpened, { id: dispute.id, organisationId })
  })
}

/**
 * Ends the dispute about an entry and frees it.
 * @throws DomainError not found, `ownOrganisation`, or conflict where none is open (any more)
 */
export function endDispute(ctx: Context, { kind, id }: Named, reason: string): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!isUuid(id)) throw notFound()
    const { organisationId } = await loadListing(tx, { kind, id })
    const officer = await officerFor(tx, organisationId)
    const open = await tx.db.ownershipDispute.findUnique({ where: { openKey: id } })
    if (!open) throw conflict()
    const { count } = await tx.db.ownershipDispute.updateMany({
      where: { id: open.id, endedAt: null },
      data: { openKey: null, endedAt: tx.now, endedById: officer.userId, endReason: reason },
    })
    if (count === 0) throw conflict()
    await freezeListing(tx, { kind, id }, { frozen: false, reason })
    await emit(tx, officer.userId, disputeEnded, { id: open.id, organisationId })
  })
}
