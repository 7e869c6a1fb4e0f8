import { forbidden, notFound } from '#app/platform/http/domain-error'
import { canEditFor, organisationIdOf } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import { loadListing } from '../listings/index.server'
import type { ListingKind } from '../listings/listing'

/**
 * An entry of the organisation that the actor acts for.
 * @param purpose `edit` for those who write for the organisation
 * @throws DomainError not-found, or `viewersOnlyRead`
 */
export async function ownEntry(
  tx: Pick<TransactionContext, 'db' | 'actor' | 'now' | 'requestId'>,
  target: { kind: ListingKind; id: string },
  purpose: 'read' | 'edit',
) {
  if (!isUuid(target.id)) throw notFound()
  const row = await loadListing(tx, target)
  if (row.organisationId !== organisationIdOf(tx.actor)) throw notFound()
  if (purpose === 'edit' && !canEditFor(tx.actor)) throw forbidden('viewersOnlyRead')
  return row
}
