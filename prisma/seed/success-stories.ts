import { type SuccessStorySeed, successStories } from './content/stories/success-stories'
import type { SeedContext } from './context'
import { idOf } from './identity'

async function seedStory(ctx: SeedContext, seed: SuccessStorySeed): Promise<void> {
  const { interest, by, ago, agreed, ...text } = seed
  const dealId = idOf('deal', interest)
  const deal = await ctx.db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { providerId: true, seekerId: true },
  })
  const owners = await ctx.db.membership.findMany({
    where: { organisationId: { in: Object.values(deal) }, status: 'active', role: 'owner' },
    select: { organisationId: true, user: { select: { id: true, name: true } } },
  })
  const ownerOf = (side: 'provider' | 'seeker') => {
    const found = owners.find(({ organisationId }) => organisationId === deal[`${side}Id`])
    if (!found) throw new Error(`${interest} has no ${side} who could agree`)
    return found.user
  }
  const storyId = idOf('success-story', interest)
  const words = (['provider', 'seeker'] as const).flatMap((side) => {
    const given = agreed[side]
    if (given === undefined) return []
    const { id: userId, name } = ownerOf(side)
    return [
      {
        ...{ id: idOf('story-consent', interest, side), version: 1, side, userId, name },
        ...{ createdAt: ctx.ago(given), openKey: `${storyId}:${side}` },
      },
    ]
  })
  const last = words.length === 2 ? Math.min(...Object.values(agreed)) : null
  await ctx.db.successStory.create({
    data: {
      ...{ id: storyId, dealId, version: 1, createdAt: ctx.ago(ago) },
      publishedAt: last === null ? null : ctx.ago(last),
      texts: {
        create: {
          ...text,
          version: 1,
          side: by,
          authorId: ownerOf(by).id,
          createdAt: ctx.ago(ago),
        },
      },
      consents: { create: words },
    },
  })
}

/** Writes what came of deals: one story is public, another waits for the word of one party. */
export async function seedSuccessStories(ctx: SeedContext): Promise<void> {
  for (const seed of successStories) await seedStory(ctx, seed)
}
