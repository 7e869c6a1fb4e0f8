import { currencyCodes } from '#app/locales/currencies'
import type { Transaction } from '#app/platform/db/client.server'
import { forbidden } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import type { SeenListing } from '../listings/index.server'
import { ownerColumn } from '../listings/listing'
import { figureOn } from '../taxonomy/index.server'
import type { LegalClass } from '../technologies/technology'
import type { ListingState } from './snapshot.server'
import { type SecondPersonReason, secondPersonReason } from './two-persons'

/** The first of two approvals, while nothing has happened to the entry since; null where there is none. */
export function openProposal(
  db: Transaction,
  { kind, id, version }: SeenListing,
): Promise<{ officerId: string | null; createdAt: Date } | null> {
  return db.moderationDecision.findFirst({
    where: { ...ownerColumn(kind, id), decision: 'propose', leftVersion: version },
    select: { officerId: true, createdAt: true },
  })
}

/**
 * The first of two approvals, which somebody other than the actor gave; null where there is none.
 * @throws DomainError forbidden `secondPersonNeeded` where the actor gave it
 */
export async function proposalOfOther({ db, actor }: TransactionContext, seen: SeenListing) {
  const proposal = await openProposal(db, seen)
  const isSelf = actor.kind === 'person' && proposal?.officerId === actor.userId
  if (isSelf) throw forbidden('secondPersonNeeded')
  return proposal
}

/** Why a second person has to approve an entry by the limits of the day, or null. */
export async function secondPersonFor(
  tx: Pick<TransactionContext, 'db' | 'now'>,
  legalClass: LegalClass | null,
  { value, currency }: Pick<ListingState, 'value' | 'currency'>,
): Promise<SecondPersonReason | null> {
  const known = currencyCodes.find((code) => code === currency)
  // A sum in a currency without a limit of its own is one that nobody has weighed: two persons look.
  const limit = known ? await figureOn(tx.db, `moderation-second-value-${known}`, tx.now) : 0
  return secondPersonReason(legalClass, value, BigInt(limit))
}
