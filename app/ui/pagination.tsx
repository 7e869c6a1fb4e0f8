import { Link, useSearchParams } from '@remix-run/react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon'
import { gap, pageWindow } from './page-window'

interface PaginationProps {
  /** The current page, from 1. */
  page: number
  pages: number
  /** Name of the query parameter. */
  param?: string
}

/** Links to the other pages of a list; the rest of the query stays. */
export function Pagination({ page, pages, param = 'page' }: PaginationProps) {
  const t = useTranslations('ui.pagination')
  const [search] = useSearchParams()
  if (pages <= 1) return null

  function href(target: number): string {
    const next = new URLSearchParams(search)
    if (target === 1) next.delete(param)
    else next.set(param, String(target))
    return `?${next}`
  }

  return (
    <nav aria-label={t('title')} className="pagination">
      {page > 1 ? (
        <Link to={href(page - 1)} rel="prev" className="page-step">
          <Icon of={ChevronLeft} />
          {t('previous')}
        </Link>
      ) : null}
      <p className="page-of">{t('of', { page, pages })}</p>
      <ul className="page-numbers">
        {pageWindow(page, pages).map((entry, index) =>
          entry === gap ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no other identity
            <li key={`gap-${index}`} aria-hidden="true" className="page-gap">
              …
            </li>
          ) : (
            <li key={entry}>
              <Link
                to={href(entry)}
                aria-label={t('page', { page: entry })}
                aria-current={entry === page ? 'page' : undefined}
                className="page-number"
              >
                {entry}
              </Link>
            </li>
          ),
        )}
      </ul>
      {page < pages ? (
        <Link to={href(page + 1)} rel="next" className="page-step">
          {t('next')}
          <Icon of={ChevronRight} />
        </Link>
      ) : null}
    </nav>
  )
}
