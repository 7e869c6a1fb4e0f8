import { z } from 'zod'
import { handle } from '#app/routes/handle.server'
import { similarEntries } from './similar-entries.server'

const QuerySchema = z.object({
  kind: z.enum(['technology', 'need']).catch('technology'),
  title: z.string().max(500).catch(''),
})

/** Published entries like a title that is being typed. */
export const loader = handle(
  { access: 'editor', onBehalf: true },
  async ({ ctx, services, url, locale }) => {
    const query = QuerySchema.parse(Object.fromEntries(url.searchParams))
    return { similar: await similarEntries(services, query, { locale, now: ctx.now }) }
  },
)
