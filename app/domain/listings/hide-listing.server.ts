import { actorId } from '#app/domain/accounts/actor'
import { emit } from '#app/platform/events/emit.server'
import { conflict } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import type { ListingKind } from './listing'
import { listingHidden, listingShown } from './listing-events'
import { addHistory, type ListingRow } from './listing-rows.server'
import { loadListing } from './take-step.server'

interface Named {
  kind: ListingKind
  id: string
}

/**
 * Takes an entry out of sight; its status stays.
 * @param why.code of the list hidden-reason
 * @throws DomainError not found, or `alreadyHidden`
 */
export async function hideListing(
  tx: TransactionContext,
  { kind, id }: Named,
  why: { code: string; reason: string },
): Promise<void> {
  const row = await loadListing(tx, { kind, id })
  const where = { id, hiddenAt: null }
  const data = { hiddenAt: tx.now, hiddenReason: why.code, version: { increment: 1 } }
  const { count } =
    kind === 'technology'
      ? await tx.db.technology.updateMany({ where, data })
      : await tx.db.need.updateMany({ where, data })
  if (count === 0) throw conflict('alreadyHidden')
  await note(tx, kind, row, { step: 'hide', ...why })
}

/** Shows an entry again that was hidden for this reason; one that is hidden for another stays hidden. */
export async function showListing(
  tx: TransactionContext,
  { kind, id }: Named,
  why: { code: string; reason?: string | undefined },
): Promise<void> {
  const row = await loadListing(tx, { kind, id })
  const where = { id, hiddenReason: why.code, hiddenAt: { not: null } }
  const data = { hiddenAt: null, hiddenReason: null, version: { increment: 1 } }
  const { count } =
    kind === 'technology'
      ? await tx.db.technology.updateMany({ where, data })
      : await tx.db.need.updateMany({ where, data })
  if (count > 0) await note(tx, kind, row, { step: 'show', ...why })
}

/**
 * Lets nobody begin anything with an entry, or lets them again. It stays in sight.
 * @throws DomainError not found, or `changedMeanwhile` where it is so already
 */
export async function freezeListing(
  tx: TransactionContext,
  { kind, id }: Named,
  { frozen, reason }: { frozen: boolean; reason: string },
): Promise<void> {
  const row = await loadListing(tx, { kind, id })
  const where = { id, frozenAt: frozen ? null : { not: null } }
  const data = { frozenAt: frozen ? tx.now : null, version: { increment: 1 } }
  const { count } =
    kind === 'technology'
      ? await tx.db.technology.updateMany({ where, data })
      : await tx.db.need.updateMany({ where, data })
  if (count === 0) throw conflict()
  const code = 'ownership-dispute'
  await note(tx, kind, row, { step: frozen ? 'freeze' : 'unfreeze', code, reason })
}

interface Note {
  step: 'hide' | 'show' | 'freeze' | 'unfreeze'
  code: string
  reason?: string | undefined
}

async function note(
  tx: TransactionContext,
  kind: ListingKind,
  { id, status, organisationId }: ListingRow,
  { step, code, reason }: Note,
): Promise<void> {
  const who = actorId(tx.actor)
  await addHistory(tx.db, kind, id, {
    step,
    from: status,
    to: status,
    actorId: who,
    at: tx.now,
    reasonCodes: [code],
    reason,
  })
  // A frozen entry stays in sight: index and matches stay as they are, lists of matches leave it out.
  if (status !== 'published' || step === 'freeze' || step === 'unfreeze') return
  const event = step === 'show' ? listingShown : listingHidden
  await emit(tx, who, event, { kind, id, organisationId })
}
