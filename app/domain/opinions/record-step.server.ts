import type { OpinionRequest } from '#app/platform/db/generated/client'
import { emit } from '#app/platform/events/emit.server'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import type { ListingKind } from '../listings/listing'
import type { OpinionStepName } from './opinion'
import { opinionMoved } from './opinion-events'

type Target = Pick<
  OpinionRequest,
  'id' | 'number' | 'technologyId' | 'needId' | 'providerId' | 'requestedById'
>

/** The entry that a request is about. */
export function entryOf({ technologyId, needId }: Pick<Target, 'technologyId' | 'needId'>): {
  kind: ListingKind
  id: string
} {
  return technologyId
    ? { kind: 'technology', id: technologyId }
    : { kind: 'need', id: needId ?? '' }
}

/** Keeps a step in the request's own history and tells the rest of the exchange. */
export async function recordStep(
  tx: TransactionContext,
  request: Target,
  { step, state, words }: { step: OpinionStepName; state: string; words?: string },
): Promise<void> {
  const who = actorId(tx.actor)
  await tx.db.opinionStep.create({
    data: {
      requestId: request.id,
      actorId: who,
      step,
      state,
      words: words ?? null,
      createdAt: tx.now,
    },
  })
  const { kind, id: listingId } = entryOf(request)
  const { number, providerId, requestedById } = request
  await emit(tx, who, opinionMoved, { number, step, kind, listingId, providerId, requestedById })
}
