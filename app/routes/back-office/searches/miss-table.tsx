import { useLocale, useTranslations } from 'use-intl'
import type { MissItem } from '#app/domain/search-misses/miss-queries.server'
import { formatDate } from '#app/locales/dates'
import { localePath } from '#app/locales/locale'
import { paths } from '#app/routes/paths'
import { LinkButton } from '#app/ui/link-button'
import { Table } from '#app/ui/table'
import { ReviewForm } from './review-form'

/** Address of the search as it was made, in its own language. */
export function searchAddress({ query, kind, lang }: Pick<MissItem, 'query' | 'kind' | 'lang'>) {
  const written = new URLSearchParams({ q: query, ...(kind === 'all' ? {} : { kind }) })
  return `${localePath(lang, paths.search)}?${written}`
}

interface MissTableProps {
  items: (MissItem & { formKey: string })[]
  /** Whether the reader keeps the words that mean the same. */
  mayAddTerms: boolean
}

/** Searches without a result, most frequent first, and what one can do about each. */
export function MissTable({ items, mayAddTerms }: MissTableProps) {
  const t = useTranslations('searchMisses')
  const locale = useLocale()
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={items}
      rowKey={({ query, kind, lang }) => `${lang} ${kind} ${query}`}
      columns={[
        {
          id: 'query',
          header: t('query'),
          rowHeader: true,
          cell: ({ query, lang }) => (
            <span lang={lang} className="break-words">
              {query}
            </span>
          ),
        },
        { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
        { id: 'lang', header: t('lang'), cell: ({ lang }) => t(`langs.${lang}`) },
        { id: 'count', header: t('count'), numeric: true, cell: ({ count }) => count },
        { id: 'last', header: t('last'), cell: ({ last }) => formatDate(last, locale) },
        {
          id: 'actions',
          header: t('actions'),
          cell: (item) => (
            <div className="flex flex-wrap items-start gap-2">
              <a href={searchAddress(item)} aria-label={t('runOf', { query: item.query })}>
                {t('run')}
              </a>
              {mayAddTerms ? (
                <LinkButton to={paths.backOffice.newWordGroup} variant="quiet" size="small">
                  {t('addTerms')}
                </LinkButton>
              ) : null}
              <LinkButton to={paths.workspace.newNeed} variant="quiet" size="small">
                {t('postNeed')}
              </LinkButton>
              <ReviewForm {...item} />
            </div>
          ),
        },
      ]}
    />
  )
}
