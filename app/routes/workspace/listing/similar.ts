import { z } from 'zod'
import { findSimilar } from '#app/domain/search/index.server'
import { handle } from '#app/routes/handle.server'

const QuerySchema = z.object({
  kind: z.enum(['technology', 'need']).catch('technology'),
  title: z.string().max(500).catch(''),
})

export const loader = handle({ access: 'editor' }, async ({ ctx, services, url, locale }) => {
  const query = QuerySchema.parse(Object.fromEntries(url.searchParams))
  return { similar: await findSimilar({ db: ctx.db, engine: services.search }, query, locale) }
})
