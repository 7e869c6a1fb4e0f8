import { useTranslations } from 'use-intl'
import type { Words } from '#app/domain/listings/words'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'
import { Ago } from '#app/ui/updated-ago'

interface EntryTableProps {
  caption: string
  entries: {
    id: string
    slug: string
    title: Words
    publishedAt: Date | null
    confirmedAt: Date | null
  }[]
  pathOf: (slug: string) => string
  empty: string
}

/** Public entries of a commune, with how fresh they are. */
export function EntryTable({ caption, entries, pathOf, empty }: EntryTableProps) {
  const t = useTranslations('commune')
  if (entries.length === 0) return <p className="muted">{empty}</p>
  return (
    <Table
      caption={caption}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          header: t('entry'),
          rowHeader: true,
          cell: ({ slug, title }) => (
            <LocaleLink to={pathOf(slug)}>
              <InLanguage words={title} />
            </LocaleLink>
          ),
        },
        {
          id: 'fresh',
          header: t('confirmed'),
          cell: ({ publishedAt, confirmedAt }) => {
            const at = confirmedAt ?? publishedAt
            return at ? <Ago at={at} /> : '—'
          },
        },
      ]}
    />
  )
}
