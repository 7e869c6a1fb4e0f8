import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ActiveFilters } from '#app/ui/filters/active-filters'
import { FilterPanel } from '#app/ui/filters/filter-panel'
import { SortSelect } from '#app/ui/filters/sort-select'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { EmptyResult } from './empty-result'
import type { FoundSearch } from './load-search.server'
import { NearbyList } from './nearby-list'
import { newNeedAbout } from './new-need-about'
import { ResultList } from './result-list'
import { SaveSearchLink } from './save-search-link'
import { SearchFilters } from './search-filters'
import { SearchForm } from './search-form'

interface SearchViewProps {
  found: FoundSearch
  title: string
  lead?: string
  /** What stands between the words and the results, such as the kinds to choose from. */
  children?: ReactNode
  /** Query parameters of the page that the filters must keep. */
  keep?: Record<string, string | null>
}

const FURTHEST = 10_000

/** A list that can be searched: words, conditions, order and results. */
export function SearchView({ found, title, lead, children, keep = {} }: SearchViewProps) {
  const t = useTranslations('search')
  const { answer, conditions, words, sort, clear } = found
  const { total, page, limit, engine, relaxed } = answer
  const pages = Math.ceil(Math.min(total, FURTHEST) / limit)
  const orders = words.trim() ? ['relevance', 'newest', 'price'] : ['newest', 'price']
  return (
    <Page width="wide">
      <PageHeader title={title} lead={lead} />
      <SearchForm words={words} keep={keep} />
      {children}
      {engine === 'database' ? <Notice tone="warning">{t('degraded')}</Notice> : null}
      <div className="split-list">
        <FilterPanel active={conditions.length}>
          <SearchFilters found={found} keep={keep} />
        </FilterPanel>
        <section aria-label={t('title')} className="stack search-results">
          <div className="search-bar">
            <p className="font-semibold" role="status">
              {total >= FURTHEST ? t('many', { total: FURTHEST }) : t('results', { total })}
            </p>
            <SaveSearchLink query={found.canonical} />
            {total > 1 ? (
              <SortSelect
                value={sort}
                options={orders.map((value) => ({
                  value,
                  label: t(`sorts.${value as 'relevance' | 'newest' | 'price'}`),
                }))}
              />
            ) : null}
          </div>
          <ActiveFilters label={t('chosen')} items={conditions} clear={clear} />
          {relaxed ? (
            <Notice>
              {t('relaxed')} <LocaleLink to={newNeedAbout(words)}>{t('empty.postNeed')}</LocaleLink>
            </Notice>
          ) : null}
          {answer.hits.length > 0 ? <ResultList found={found} /> : <EmptyResult found={found} />}
          <Pagination page={page} pages={pages} />
          {found.nearby.length > 0 ? <NearbyList {...found} /> : null}
        </section>
      </div>
    </Page>
  )
}
