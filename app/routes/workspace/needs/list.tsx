import { useLoaderData } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { OwnListingTable } from '#app/domain/listings/components/own-listing-table'
import { listOwnListings, OwnListSchema } from '#app/domain/listings/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, url, locale, t }) => {
  const query = OwnListSchema.parse(Object.fromEntries(url.searchParams))
  return {
    title: t('needs.title'),
    noIndex: true,
    status: query.status,
    listings: await listOwnListings(ctx, 'need', query, locale),
  }
})

export default function OwnNeeds() {
  const t = useTranslations('needs')
  const { status, listings } = useLoaderData<typeof loader>()
  const start = (
    <LinkButton to={paths.workspace.newNeed} icon={Plus}>
      {t('new')}
    </LinkButton>
  )
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} actions={start} />
      <OwnListingTable
        caption={t('title')}
        listings={listings}
        status={status}
        base={paths.workspace.needs}
        toItem={paths.workspace.need}
        emptyHint={t('emptyHint')}
        emptyAction={start}
      />
    </Page>
  )
}
