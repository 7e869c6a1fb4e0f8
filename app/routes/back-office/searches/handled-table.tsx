import { useLocale, useTranslations } from 'use-intl'
import type { listMissReviews } from '#app/domain/search-misses/index.server'
import type { MissKind } from '#app/domain/search-misses/search-miss'
import { formatDateTime } from '#app/locales/dates'
import { Table } from '#app/ui/table'
import { searchAddress } from './miss-table'

type Item = Awaited<ReturnType<typeof listMissReviews>>['items'][number]

/** What staff did about searches without a result. */
export function HandledTable({ items }: { items: Item[] }) {
  const t = useTranslations('searchMisses')
  const locale = useLocale()
  return (
    <Table
      caption={t('handled')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'query',
          header: t('query'),
          rowHeader: true,
          cell: ({ query, kind, lang }) => (
            <a
              href={searchAddress({ query, kind: kind as MissKind, lang: lang as 'vi' | 'en' })}
              lang={lang}
            >
              {query}
            </a>
          ),
        },
        { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind as MissKind}`) },
        { id: 'outcome', header: t('outcome'), cell: ({ outcome }) => t(`outcomes.${outcome}`) },
        { id: 'note', header: t('note'), cell: ({ note }) => note || '—' },
        { id: 'by', header: t('by'), cell: ({ by }) => by },
        { id: 'at', header: t('at'), cell: ({ createdAt }) => formatDateTime(createdAt, locale) },
      ]}
    />
  )
}
