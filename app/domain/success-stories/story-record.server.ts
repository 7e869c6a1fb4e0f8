import { emit } from '#app/platform/events/emit.server'
import { forbidden, notFound } from '#app/platform/http/domain-error'
import { type Actor, actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { type DealRecord, lockDeal } from '../deals/index.server'
import { bothAgree, type storyNews } from './success-story'
import { successStoryChanged } from './success-story-events'

type Refusal = (actor: Actor, deal: DealRecord) => string | null

/**
 * Locks a deal, and reads its story, for a change by the actor.
 * @throws DomainError not-found for everybody but parties and staff, or forbidden with its reason
 */
export async function storyToChange(tx: TransactionContext, number: string, refusalTo: Refusal) {
  const deal = await lockDeal(tx, number)
  const refusal = refusalTo(tx.actor, deal)
  if (refusal) throw forbidden(refusal)
  return { deal, story: await tx.db.successStory.findUnique({ where: { dealId: deal.id } }) }
}

/**
 * The same for a story that has been written.
 * @throws DomainError as `storyToChange`, and not-found where there is none
 */
export async function writtenStory(tx: TransactionContext, number: string, refusalTo: Refusal) {
  const { deal, story } = await storyToChange(tx, number, refusalTo)
  if (!story) throw notFound()
  return { deal, story }
}

/** Makes a story public, or public no longer, as the words on its version in force have it. */
export async function settleStory(
  tx: TransactionContext,
  { id, version }: { id: string; version: number },
): Promise<'public' | 'not public'> {
  const consents = await tx.db.successStoryConsent.findMany({ where: { storyId: id } })
  const open = bothAgree(consents, version)
  await tx.db.successStory.update({
    where: { id },
    data: { version, publishedAt: open ? tx.now : null },
  })
  return open ? 'public' : 'not public'
}

/** Tells of something that happened to the story of a deal. */
export function tellStory(
  tx: TransactionContext,
  { id, number, providerId, seekerId, side }: DealRecord,
  what: (typeof storyNews)[number],
): Promise<void> {
  const payload = { dealId: id, number, providerId, seekerId, side, what }
  return emit(tx, actorId(tx.actor), successStoryChanged, payload)
}
