import { actorId } from '#app/domain/accounts/actor'
import { emit } from '#app/platform/events/emit.server'
import type { TransactionContext } from '../context'
import type { ListingKind, ListingStatus } from './listing'
import { listingHidden, listingShown } from './listing-events'
import { addHistory } from './listing-rows.server'

const kinds: readonly ListingKind[] = ['technology', 'need']

interface Affected {
  id: string
  status: ListingStatus
}

/** Rows of an organisation that are in sight (null) or hidden for a reason. */
function find(tx: TransactionContext, kind: ListingKind, organisationId: string, reason?: string) {
  const query = {
    where: reason
      ? { organisationId, hiddenReason: reason, hiddenAt: { not: null } }
      : { organisationId, hiddenAt: null },
    select: { id: true, status: true },
  }
  return kind === 'technology' ? tx.db.technology.findMany(query) : tx.db.need.findMany(query)
}

async function mark(
  tx: TransactionContext,
  kind: ListingKind,
  rows: readonly Affected[],
  data: { hiddenAt: Date | null; hiddenReason: string | null },
): Promise<void> {
  const change = {
    where: { id: { in: rows.map(({ id }) => id) } },
    data: { ...data, version: { increment: 1 } },
  }
  if (kind === 'technology') await tx.db.technology.updateMany(change)
  else await tx.db.need.updateMany(change)
}

async function record(
  tx: TransactionContext,
  kind: ListingKind,
  organisationId: string,
  rows: readonly Affected[],
  { step, reason }: { step: 'hide' | 'show'; reason: string },
): Promise<void> {
  const who = actorId(tx.actor)
  for (const { id, status } of rows) {
    await addHistory(tx.db, kind, id, {
      step,
      from: status,
      to: status,
      actorId: who,
      at: tx.now,
      reasonCodes: [reason],
    })
    if (status !== 'published') continue
    const event = step === 'hide' ? listingHidden : listingShown
    await emit(tx, who, event, { kind, id, organisationId })
  }
}

/**
 * Hides every entry of an organisation, whatever its status; each keeps its status. What is hidden already,
 * for whatever reason, stays as it is.
 * @param reason code of the list hidden-reason
 */
export async function hideListingsOf(
  tx: TransactionContext,
  organisationId: string,
  reason: string,
): Promise<void> {
  for (const kind of kinds) {
    const rows = await find(tx, kind, organisationId)
    await mark(tx, kind, rows, { hiddenAt: tx.now, hiddenReason: reason })
    await record(tx, kind, organisationId, rows, { step: 'hide', reason })
  }
}

/** Shows again what was hidden for this reason; what is hidden for another one stays hidden. */
export async function unhideListingsOf(
  tx: TransactionContext,
  organisationId: string,
  reason: string,
): Promise<void> {
  for (const kind of kinds) {
    const rows = await find(tx, kind, organisationId, reason)
    await mark(tx, kind, rows, { hiddenAt: null, hiddenReason: null })
    await record(tx, kind, organisationId, rows, { step: 'show', reason })
  }
}
