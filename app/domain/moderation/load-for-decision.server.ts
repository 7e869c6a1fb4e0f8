import { forbidden, notFound } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import { demand, type ListingRow, loadListing, type SeenListing } from '../listings/index.server'
import { ownerColumn } from '../listings/listing'
import { isModerator, mayDecide } from '../listings/listing-policy'
import type { Decision } from '../listings/listing-steps'

/** True where the actor belongs to the organisation, whichever one they act for today. */
export async function belongsTo(tx: TransactionContext, organisationId: string): Promise<boolean> {
  if (tx.actor.kind !== 'person') return false
  const membership = await tx.db.membership.findFirst({
    where: { userId: tx.actor.userId, organisationId, status: 'active' },
    select: { id: true },
  })
  return membership !== null
}

/** True where the actor drafted the entry for its organisation: somebody else decides on it then. */
export async function wroteDraft(
  { db, actor }: TransactionContext,
  { kind, id }: Pick<SeenListing, 'kind' | 'id'>,
): Promise<boolean> {
  if (actor.kind !== 'person') return false
  const draft = await db.staffDraft.findFirst({
    where: { ...ownerColumn(kind, id), authorId: actor.userId },
    select: { id: true },
  })
  return draft !== null
}

/**
 * An entry that the actor may decide on, with the version they saw.
 * @throws DomainError not found, `ownOrganisation`, `ownDraft` or `stepNotPossible`
 */
export async function loadForDecision(
  tx: TransactionContext,
  decision: Decision,
  { kind, id, version }: SeenListing,
): Promise<ListingRow> {
  if (!isModerator(tx.actor)) throw notFound()
  const row = await loadListing(tx, { kind, id })
  const isMember = await belongsTo(tx, row.organisationId)
  demand(mayDecide(tx.actor, decision, row, isMember))
  if (await wroteDraft(tx, { kind, id })) throw forbidden('ownDraft')
  return { ...row, version }
}

/** Names the one who decides as the entry's officer where nobody is yet. */
export function officerOf({ actor }: TransactionContext, row: ListingRow) {
  return actor.kind === 'person' ? { officerId: row.officerId ?? actor.userId } : {}
}
