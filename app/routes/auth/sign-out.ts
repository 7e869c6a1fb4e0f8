import { redirect } from '@remix-run/node'
import { handle } from '#app/routes/handle.server'

/** The address is a form's target only; a reader who types it goes home. */
export const loader = handle({ access: 'public', onBehalf: true }, async ({ href }) =>
  redirect(href('/')),
)

export const action = handle(
  { access: 'public', onBehalf: true },
  async ({ services, request, href }) => {
    const { headers } = await services.auth.api.signOut({
      headers: request.headers,
      returnHeaders: true,
    })
    return redirect(href('/'), { headers })
  },
)
