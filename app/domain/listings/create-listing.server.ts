import { randomUUID } from 'node:crypto'
import { actingById, actorId } from '#app/domain/accounts/actor'
import { forbidden, notFound } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import { listingSlug } from './slug'

/**
 * Columns of a new entry of either kind, its first history row included. What staff draft for an organisation is
 * marked so: one of its own people sends it.
 */
export function newListing(tx: TransactionContext, title: string) {
  const { actor, now } = tx
  if (actor.kind !== 'person' || !actor.organisation) throw notFound()
  if (actor.organisation.role === 'viewer') throw forbidden('viewersOnlyRead')
  const id = randomUUID()
  return {
    id,
    slug: listingSlug(title, id),
    organisationId: actor.organisation.id,
    authorId: actorId(actor),
    createdAt: now,
    history: {
      create: {
        step: 'create',
        to: 'draft' as const,
        actorId: actorId(actor),
        actingById: actingById(actor),
        createdAt: now,
      },
    },
    ...(actor.actingBy
      ? {
          staffDraft: {
            create: {
              authorId: actor.actingBy.officerId,
              note: actor.actingBy.purpose,
              createdAt: now,
            },
          },
        }
      : {}),
  }
}
