import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { waitForPlace } from '#app/domain/deals/wait-for-place.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { interestPath, namedListing } from '#app/routes/public/ask/listing-side'

/** A link to the queue leads to the form, which says whether there is anything to wait for. */
export const loader = handle({ access: 'member' }, async ({ params, href }) =>
  redirect(href(interestPath(namedListing(params)))),
)

export const action = handle(
  { access: 'editor', form: z.object({}) },
  async ({ ctx, params, href }) => {
    const listing = namedListing(params)
    await waitForPlace(ctx, listing)
    return redirectWithNotice(href(interestPath(listing)), 'placeKept')
  },
)
