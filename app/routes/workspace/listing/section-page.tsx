import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ListingKind, ListingStatus } from '#app/domain/listings/listing'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Tabs } from '#app/ui/tabs'
import { listingPlaces } from './listing-places'

interface SectionPageProps {
  kind: ListingKind
  head: {
    section: string
    id: string
    status: ListingStatus
    name: string
    /** What each part still lacks, in the order of the parts. */
    missing: Record<string, number>
  }
  lead?: string
  children: ReactNode
}

/** A part of an entry in its editor: the other parts are one click away, with what they still lack. */
export function SectionPage({ kind, head, lead, children }: SectionPageProps) {
  const { section, id, status, name, missing } = head
  const places = listingPlaces[kind]
  const t = useTranslations('listings')
  const words = useTranslations(places.texts)
  const nameOf = (part: string) => words(`sections.${part as 'card'}`)
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: places.list, label: words('title') },
          { to: places.overview(id), label: name },
        ]}
      />
      <PageHeader title={nameOf(section)} lead={lead} />
      <Tabs
        label={t('sections')}
        items={Object.entries(missing).map(([part, count]) => ({
          to: places.edit(id, part),
          label: count > 0 ? `${nameOf(part)} · ${t('missingInSection', { count })}` : nameOf(part),
          current: part === section,
        }))}
      />
      {status === 'published' ? <Notice tone="info">{t('publishedWarning')}</Notice> : null}
      {children}
    </Page>
  )
}
