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
    title: t('technologies.title'),
    noIndex: true,
    status: query.status,
    listings: await listOwnListings(ctx, 'technology', query, locale),
  }
})

export default function OwnTechnologies() {
  const t = useTranslations('technologies')
  const { status, listings } = useLoaderData<typeof loader>()
  const start = (
    <LinkButton to={paths.workspace.newTechnology} icon={Plus}>
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
        base={paths.workspace.technologies}
        toItem={paths.workspace.technology}
        emptyHint={t('emptyHint')}
        emptyAction={start}
      />
    </Page>
  )
}
