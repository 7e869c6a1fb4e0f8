import { handle } from '#app/routes/handle.server'

/** Says which parts are there: 503 without the database, 200 with `degraded` without the search engine. */
export const loader = handle({ access: 'public' }, async ({ services }) => {
  const database = await services.db.$queryRaw`SELECT 1`.then(
    () => 'ok' as const,
    () => 'down' as const,
  )
  const search = (await services.search.health()).ok ? 'ok' : 'degraded'
  return Response.json({ database, search }, { status: database === 'ok' ? 200 : 503 })
})
