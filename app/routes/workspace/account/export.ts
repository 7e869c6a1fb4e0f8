import { exportAccount } from '#app/domain/accounts/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import { handle } from '#app/routes/handle.server'

/** One's own data as a file to take along. */
export const loader = handle({ access: 'own-data' }, async ({ ctx }) => {
  const day = localDay(ctx.now)
  return new Response(JSON.stringify(await exportAccount(ctx), null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="account-${day}.json"`,
      'Cache-Control': 'no-store',
    },
  })
})
