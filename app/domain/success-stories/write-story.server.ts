import { conflict } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { settleStory, storyToChange, tellStory } from './story-record.server'
import { refusalToWrite } from './success-story-policy'
import type { WriteStoryInput } from './success-story-schemas'

/**
 * Writes the story of a deal, or a new version of it, to which both parties have yet to agree: what was public
 * is so no longer.
 * @throws DomainError not-found, forbidden (`storyTooEarly`, or why the actor may not act), or conflict where
 * somebody has written meanwhile
 */
export function writeStory(ctx: Context, number: string, input: WriteStoryInput): Promise<void> {
  const { title, body, titleEn = null, bodyEn = null } = input
  return transact(ctx, async (tx) => {
    const { deal, story } = await storyToChange(tx, number, refusalToWrite)
    if ((story?.version ?? 0) !== input.version) throw conflict()
    const version = input.version + 1
    const { id } =
      story ??
      (await tx.db.successStory.create({
        data: { dealId: deal.id, version, createdAt: tx.now },
      }))
    const texts = { title, body, titleEn, bodyEn }
    await tx.db.successStoryText.create({
      data: {
        ...{ storyId: id, version, ...texts, side: deal.side, createdAt: tx.now },
        authorId: actorId(tx.actor) ?? '',
      },
    })
    // The words on the version before are kept, and no longer stand in the way of new ones.
    await tx.db.successStoryConsent.updateMany({
      where: { storyId: id, openKey: { not: null } },
      data: { openKey: null },
    })
    await settleStory(tx, { id, version })
    await tellStory(tx, deal, 'written')
  })
}
