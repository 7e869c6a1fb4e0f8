import { invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { settleStory, tellStory, writtenStory } from './story-record.server'
import { refusalToWithdraw } from './success-story-policy'

/**
 * Takes a party's word back: the story is public no longer. The word stays on record, with when it ended.
 * @throws DomainError not-found, forbidden (`partiesOnly`, `ownersOnly`), or `noConsentGiven`
 */
export function withdrawConsent(ctx: Context, number: string): Promise<void> {
  return transact(ctx, async (tx) => {
    const { deal, story } = await writtenStory(tx, number, refusalToWithdraw)
    const { count } = await tx.db.successStoryConsent.updateMany({
      where: { openKey: `${story.id}:${deal.side}` },
      data: { openKey: null, withdrawnAt: tx.now, withdrawnById: actorId(tx.actor) },
    })
    if (count === 0) throw invalid('noConsentGiven')
    await settleStory(tx, story)
    await tellStory(tx, deal, 'withdrawn')
  })
}
