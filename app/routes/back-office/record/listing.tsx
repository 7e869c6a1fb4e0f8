import { useLoaderData } from '@remix-run/react'
import { accessRules } from '#app/domain/access'
import { readFilter } from '#app/domain/list-page'
import { listingRecord } from '#app/domain/record/index.server'
import { RecordFilterSchema } from '#app/domain/record/record-schemas'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ListingRecord } from '#app/routes/record-parts/listing-record'
import { tellPage } from '#app/routes/record-parts/tell-entries.server'
import { entryPath } from '../moderation/desk-data.server'

const kinds: Readonly<Record<string, 'technology' | 'need'>> = {
  technologies: 'technology',
  needs: 'need',
}

export const meta = pageMeta

export const loader = handle(
  { access: 'listing-record' },
  async ({ ctx, params, url, t, locale }) => {
    const kind = kinds[params.side ?? '']
    if (!kind) throw notFound()
    const filter = readFilter(RecordFilterSchema, url)
    const id = params.listingId ?? ''
    const { title: name, wasSubmitted, ...page } = await listingRecord(ctx, kind, id, filter)
    const told = await tellPage(ctx, page, { t, locale })
    const hasCase = wasSubmitted && accessRules.moderator(ctx.actor) === 'allow'
    const to = hasCase ? entryPath({ kind, id }) : paths.backOffice.entryStanding(kind, id)
    const back = { to, label: name }
    return { title: t('record.ofListing', { name }), noIndex: true, back, ...told }
  },
)

export default function RecordOfListing() {
  return <ListingRecord {...useLoaderData<typeof loader>()} />
}
