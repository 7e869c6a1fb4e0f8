import { ScrollText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { RecordList } from './record-list'
import { RecordPages } from './record-pages'
import type { ToldEntry } from './told-entry'

interface Props {
  title: string
  entries: ToldEntry[]
  older: string | null
  /** The entry's own page, of its owner or of staff. */
  back: { to: string; label: string }
}

/** What happened to one entry, for its owner and for staff. */
export function ListingRecord({ title, entries, older, back }: Props) {
  const t = useTranslations('record')
  return (
    <Page>
      <Breadcrumbs items={[back]} />
      <PageHeader title={title} lead={t('ofListingLead')} />
      {entries.length === 0 ? (
        <EmptyState title={t('empty')} icon={ScrollText} />
      ) : (
        <RecordList label={title} entries={entries} about={false} />
      )}
      <RecordPages older={older} />
    </Page>
  )
}
