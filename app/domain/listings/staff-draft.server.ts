import { actingById, actorId } from '#app/domain/accounts/actor'
import type { Transaction } from '#app/platform/db/client.server'
import { emit } from '#app/platform/events/emit.server'
import { forbidden } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import { type ListingKind, ownerColumn } from './listing'
import { listingDraftedFor } from './listing-events'

/** Tells the organisation of an entry that staff who act for it began; what its own people begin is no news. */
export async function tellOfStaffDraft(
  tx: TransactionContext,
  { kind, id, organisationId }: { kind: ListingKind; id: string; organisationId: string },
): Promise<void> {
  const officer = actingById(tx.actor)
  if (officer) await emit(tx, officer, listingDraftedFor, { kind, id, organisationId })
}

/** That staff wrote an entry for its organisation. */
export interface StaffDraftView {
  /** Who wrote it. */
  by: string
  /** For what purpose they acted for the organisation. */
  note: string
  /** When somebody of the organisation agreed; null until then. */
  agreedAt: Date | null
}

/**
 * Takes the word of an organisation for what staff drafted for it: whoever of its own people sends the entry
 * agrees with it. Staff who act for them cannot.
 * @throws DomainError forbidden `draftNeedsOwner`
 */
export async function agreeToStaffDraft(
  tx: TransactionContext,
  kind: ListingKind,
  id: string,
): Promise<void> {
  const draft = await tx.db.staffDraft.findFirst({
    where: { ...ownerColumn(kind, id), agreedAt: null },
    select: { id: true },
  })
  if (!draft) return
  if (actingById(tx.actor)) throw forbidden('draftNeedsOwner')
  await tx.db.staffDraft.update({
    where: { id: draft.id },
    data: { agreedById: actorId(tx.actor), agreedAt: tx.now },
  })
}

/** Who of the staff drafted an entry, or null. */
export async function staffDraftOf(
  db: Transaction,
  kind: ListingKind,
  id: string,
): Promise<StaffDraftView | null> {
  const draft = await db.staffDraft.findFirst({ where: ownerColumn(kind, id) })
  if (!draft) return null
  const author = await db.user.findUnique({
    where: { id: draft.authorId },
    select: { name: true },
  })
  return { by: author?.name ?? '…', note: draft.note, agreedAt: draft.agreedAt }
}
