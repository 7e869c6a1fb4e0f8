import { useLoaderData } from '@remix-run/react'
import { listOwnListings, OwnListSchema } from '#app/domain/listings/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { OwnListingsPage } from '../listing/own-listings-page'

export const meta = pageMeta

export const loader = handle(
  { access: 'member', onBehalf: true },
  async ({ ctx, url, locale, t }) => {
    const query = OwnListSchema.parse(Object.fromEntries(url.searchParams))
    return {
      title: t('technologies.title'),
      noIndex: true,
      status: query.status,
      listings: await listOwnListings(ctx, 'technology', query, locale),
    }
  },
)

export default function OwnTechnologies() {
  return <OwnListingsPage kind="technology" {...useLoaderData<typeof loader>()} />
}
