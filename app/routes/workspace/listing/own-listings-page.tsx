import { Plus } from 'lucide-react'
import type { ComponentProps } from 'react'
import { useTranslations } from 'use-intl'
import { OwnListingTable } from '#app/domain/listings/components/own-listing-table'
import type { ListingKind } from '#app/domain/listings/listing'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { listingPlaces } from './listing-places'

type Shown = Pick<ComponentProps<typeof OwnListingTable>, 'listings' | 'status'>

/** An organisation's own entries of one kind, by status. */
export function OwnListingsPage({ kind, listings, status }: Shown & { kind: ListingKind }) {
  const places = listingPlaces[kind]
  const t = useTranslations(places.texts)
  const start = (
    <LinkButton to={places.start} icon={Plus}>
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
        base={places.list}
        toItem={places.overview}
        emptyHint={t('emptyHint')}
        emptyAction={start}
      />
    </Page>
  )
}
