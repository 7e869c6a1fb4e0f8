import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { canEditFor } from '#app/domain/accounts/actor'
import { readFilter } from '#app/domain/list-page'
import { listMatchesOf } from '#app/domain/matching/index.server'
import { MatchFilterSchema, MatchFormSchema } from '#app/domain/matching/match-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { matchAction } from '#app/routes/match-parts/match-action.server'
import { MatchList } from '#app/routes/match-parts/match-list'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, url, locale, t }) => {
  const { side, listingId: id } = params
  if (side !== 'technologies' && side !== 'needs') throw notFound()
  const kind = side === 'technologies' ? 'technology' : 'need'
  const filter = readFilter(MatchFilterSchema, url)
  const { listing, list, turnedDown } = await listMatchesOf(ctx, { kind, id }, filter, locale)
  return {
    title: t('matches.ofListing', { title: listing.title }),
    noIndex: true,
    listing,
    filter,
    list,
    turnedDown,
    reasons: await termOptions(ctx.db, 'match-dismiss-reason', ctx.now, locale),
    mayDismiss: canEditFor(ctx.actor),
  }
})

export const action = handle({ access: 'editor', form: MatchFormSchema }, matchAction)

export default function ListingMatches() {
  const t = useTranslations('matches')
  const { title, listing, turnedDown, ...page } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { technologyMatches, needMatches, matches } = paths.workspace
  return (
    <Page>
      <Breadcrumbs items={[{ to: matches, label: t('all') }]} />
      <PageHeader title={title} />
      {turnedDown.length > 0 ? (
        <Card title={t('turnedDown')}>
          <p>{t('turnedDownLead')}</p>
          <ul className="list-disc ps-5">
            {turnedDown.map(({ reason, count }) => (
              <li key={reason}>{t('turnedDownTimes', { reason, count })}</li>
            ))}
          </ul>
        </Card>
      ) : null}
      <MatchList
        {...page}
        to={listing.kind === 'technology' ? technologyMatches(listing.id) : needMatches(listing.id)}
        emptyHint={t(listing.published ? 'emptyHint' : 'emptyUnpublished')}
        reply={reply}
      />
    </Page>
  )
}
