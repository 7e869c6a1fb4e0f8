import type { Transaction } from '#app/platform/db/client.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { staffHolding } from '../accounts/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import { loadListing } from '../listings/index.server'
import type { ListingKind } from '../listings/listing'
import { isModerator } from '../listings/listing-policy'

/** People who hold the moderator's or the head's role today. */
export function moderators(db: Transaction, now: Date) {
  return staffHolding(db, now, ['moderator', 'head_of_department'])
}

/** The officer who is named, and the one that the actor saw, if there was one. */
export interface Naming {
  officerId: string
  present?: string | undefined
}

/**
 * As `assignOfficer`, in the caller's transaction.
 * @throws DomainError as `assignOfficer`
 */
export async function nameOfficer(
  tx: TransactionContext,
  { kind, id }: { kind: ListingKind; id: string },
  { officerId, present }: Naming,
): Promise<void> {
  if (!isModerator(tx.actor)) throw notFound()
  const { organisationId } = await loadListing(tx, { kind, id })
  const known = await moderators(tx.db, tx.now)
  if (!known.some((person) => person.id === officerId)) throw invalid('noModerator')
  const isMember = await tx.db.membership.findFirst({
    where: { userId: officerId, organisationId, status: 'active' },
    select: { id: true },
  })
  if (isMember) throw forbidden('ownOrganisation')
  const change = { where: { id, officerId: present ?? null }, data: { officerId } }
  const { count } =
    kind === 'technology'
      ? await tx.db.technology.updateMany(change)
      : await tx.db.need.updateMany(change)
  if (count === 0) throw conflict()
}

/**
 * Names the moderator who answers for an entry: oneself, or a colleague to whom one hands it over.
 * @throws DomainError not found for others than moderators, `ownOrganisation` for an officer who belongs to
 * the entry's organisation, `noModerator` for somebody who does not hold the role, `changedMeanwhile` where
 * another officer was named in between
 */
export function assignOfficer(
  ctx: Context,
  target: { kind: ListingKind; id: string },
  naming: Naming,
): Promise<void> {
  return transact(ctx, (tx) => nameOfficer(tx, target, naming))
}
