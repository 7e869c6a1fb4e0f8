import { useLoaderData } from '@remix-run/react'
import { readFilter } from '#app/domain/list-page'
import { listingRecord } from '#app/domain/record/index.server'
import { RecordFilterSchema } from '#app/domain/record/record-schemas'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { ListingRecord } from '#app/routes/record-parts/listing-record'
import { tellPage } from '#app/routes/record-parts/tell-entries.server'
import { listingPlaces } from '#app/routes/workspace/listing/listing-places'

const kinds: Readonly<Record<string, 'technology' | 'need'>> = {
  technologies: 'technology',
  needs: 'need',
}

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, url, t, locale }) => {
  const kind = kinds[params.side ?? '']
  if (!kind) throw notFound()
  const filter = readFilter(RecordFilterSchema, url)
  const {
    title: name,
    wasSubmitted: _,
    ...page
  } = await listingRecord(ctx, kind, params.listingId, filter)
  const told = await tellPage(ctx, page, { t, locale })
  const back = { to: listingPlaces[kind].overview(params.listingId ?? ''), label: name }
  return { title: t('record.ofListing', { name }), noIndex: true, back, ...told }
})

export default function RecordOfListing() {
  return <ListingRecord {...useLoaderData<typeof loader>()} />
}
