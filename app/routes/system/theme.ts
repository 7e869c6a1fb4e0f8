import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { safeRedirect } from '#app/platform/http/safe-redirect'
import { themeCookie } from '#app/platform/http/theme.server'
import { handle } from '#app/routes/handle.server'

const ThemeSchema = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  back: z.string().max(2_000).optional(),
})

/** The address is a form's target only; a reader who types it goes home. */
export const loader = handle({ access: 'public', onBehalf: true }, async ({ href }) =>
  redirect(href('/')),
)

export const action = handle(
  { access: 'public', onBehalf: true, form: ThemeSchema },
  async ({ input, href }) =>
    redirect(safeRedirect(input.back, href('/')), {
      headers: { 'Set-Cookie': themeCookie(input.theme === 'system' ? null : input.theme) },
    }),
)
