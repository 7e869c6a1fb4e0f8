import { handle } from '#app/routes/handle.server'

/**
 * Says which parts are there: 503 without the database, 200 with `degraded` without the search engine, or
 * without the embedder where the search goes by meaning as well.
 */
export const loader = handle({ access: 'public' }, async ({ services }) => {
  const database = await services.db.$queryRaw`SELECT 1`.then(
    () => 'ok' as const,
    () => 'down' as const,
  )
  const health = await services.search.health()
  const search = health.ok ? 'ok' : 'degraded'
  const semantic = health.ok && health.semantic ? { semantic: health.semantic } : {}
  return Response.json({ database, search, ...semantic }, { status: database === 'ok' ? 200 : 503 })
})
