import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { asPerson } from '../organisations/acting'
import { technologySummaries } from './technology-summaries.server'
import type { TechnologySummary } from './technology-view'

/** A person's shortlist: what is still public, last added first, and how many entries are not. */
export interface Shortlist {
  technologies: TechnologySummary[]
  gone: number
}

/** Reads the person's shortlist in their language. */
export async function shortlistOf(ctx: Context, locale: Locale): Promise<Shortlist> {
  const items = await ctx.db.shortlistItem.findMany({
    where: { userId: asPerson(ctx.actor).userId },
    orderBy: [{ createdAt: 'desc' }, { technologyId: 'desc' }],
    select: { technologyId: true },
  })
  const ids = items.map(({ technologyId }) => technologyId)
  const technologies = await technologySummaries(ctx, locale, ids)
  return { technologies, gone: ids.length - technologies.length }
}

/** Whether a technology is on the reader's shortlist; null for visitors, who have none. */
export async function isShortlisted(
  { db, actor }: Context,
  technologyId: string,
): Promise<boolean | null> {
  if (actor.kind !== 'person') return null
  const count = await db.shortlistItem.count({ where: { userId: actor.userId, technologyId } })
  return count > 0
}
