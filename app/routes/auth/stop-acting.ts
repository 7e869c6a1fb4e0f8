import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { endActing } from '#app/domain/accounts/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'

/** The address is a form's target only; a reader who types it goes home. */
export const loader = handle({ access: 'signed-in', onBehalf: true }, async ({ href }) =>
  redirect(href(paths.home)),
)

/** Ends acting for somebody else; whoever does not, stays as they are. */
export const action = handle(
  { access: 'signed-in', onBehalf: true, form: z.object({}) },
  async ({ ctx, href }) => {
    const acted = ctx.actor.kind === 'person' && ctx.actor.actingBy
    await endActing(ctx)
    if (!acted) return redirect(href(paths.home))
    return redirectWithNotice(href(paths.backOffice.acting), 'actingEnded')
  },
)
