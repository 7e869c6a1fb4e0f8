import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { visibleListing } from '../listings/visible-listing'
import { asPerson } from '../organisations/acting'

/**
 * Puts a technology on the person's shortlist; one that is there already stays there once.
 * @throws DomainError `not-found` where nobody may see the technology
 */
export async function addToShortlist(ctx: Context, technologyId: string): Promise<void> {
  const { userId } = asPerson(ctx.actor)
  const found = await ctx.db.technology.findFirst({
    where: { id: technologyId, ...visibleListing },
    select: { id: true },
  })
  if (!found) throw notFound()
  await ctx.db.shortlistItem.createMany({
    data: [{ userId, technologyId, createdAt: ctx.now }],
    skipDuplicates: true,
  })
}
