import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ListingStatus } from '#app/domain/listings/listing'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Tabs } from '#app/ui/tabs'

interface SectionPageProps {
  /** Pages above this one. */
  crumbs: { to: string; label: string }[]
  title: string
  lead?: string
  status: ListingStatus
  sections: { id: string; label: string; to: string; missing: number }[]
  current: string
  children: ReactNode
}

/** A part of an entry in its editor: the other parts are one click away, with what they still lack. */
export function SectionPage(props: SectionPageProps) {
  const { crumbs, title, lead, status, sections, current, children } = props
  const t = useTranslations('listings')
  return (
    <Page>
      <Breadcrumbs items={crumbs} />
      <PageHeader title={title} lead={lead} />
      <Tabs
        label={t('sections')}
        items={sections.map(({ id, label, to, missing }) => ({
          to,
          label: missing > 0 ? `${label} · ${t('missingInSection', { count: missing })}` : label,
          current: id === current,
        }))}
      />
      {status === 'published' ? <Notice tone="info">{t('publishedWarning')}</Notice> : null}
      {children}
    </Page>
  )
}
