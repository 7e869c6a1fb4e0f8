import { conflict } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { settleStory, tellStory, writtenStory } from './story-record.server'
import { consentOf } from './success-story'
import { refusalToAgree } from './success-story-policy'

/**
 * Puts one party's word on record that a version of the story may be published; with the second word it is. A
 * word that was given already changes nothing.
 * @param version the version that the actor saw
 * @throws DomainError not-found, forbidden (`storyTooEarly`, `partiesOnly`, `ownersOnly`, or why the actor may
 * not act), or conflict where there is a newer version
 */
export function agreeToStory(
  ctx: Context,
  number: string,
  version: number,
): Promise<'public' | 'not public'> {
  return transact(ctx, async (tx) => {
    const { deal, story } = await writtenStory(tx, number, refusalToAgree)
    if (story.version !== version) throw conflict()
    const side = deal.side ?? 'provider'
    const given = await tx.db.successStoryConsent.findMany({ where: { storyId: story.id } })
    if (consentOf(given, side, version)) return story.publishedAt ? 'public' : 'not public'
    await tx.db.successStoryConsent.create({
      data: {
        ...{ storyId: story.id, version, side, createdAt: tx.now },
        userId: actorId(tx.actor) ?? '',
        name: tx.actor.kind === 'person' ? tx.actor.name : '',
        openKey: `${story.id}:${side}`,
      },
    })
    const outcome = await settleStory(tx, story)
    await tellStory(tx, deal, outcome === 'public' ? 'published' : 'agreed')
    return outcome
  })
}
