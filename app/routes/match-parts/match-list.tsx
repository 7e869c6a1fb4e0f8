import { Shuffle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ListPage } from '#app/domain/list-page'
import type { MatchFilter } from '#app/domain/matching/match-schemas'
import type { MatchView } from '#app/domain/matching/match-view'
import { type Reply, ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LinkButton } from '#app/ui/link-button'
import { Pagination } from '#app/ui/pagination'
import { Tabs } from '#app/ui/tabs'
import { MatchCard } from './match-card'

interface MatchListProps {
  /** Path of the page, for its two views. */
  to: string
  filter: MatchFilter
  list: ListPage<MatchView>
  reasons: { code: string; label: string }[]
  mayDismiss: boolean
  /** Said where there is nothing to suggest. */
  emptyHint: string
  reply: Reply
  /** Further groups before the two that everybody has. */
  groups?: { to: string; label: string; count: number; current: boolean }[]
  /** What staff can do with a match besides. */
  staffActions?: (match: MatchView) => ReactNode
}

/** Matches with their two views, what is suggested and what was put aside. */
export function MatchList(props: MatchListProps) {
  const { to, filter, list, reasons, mayDismiss, emptyHint, reply } = props
  const t = useTranslations('matches')
  const { groups = [], staffActions } = props
  const aside = filter.status === 'dismissed'
  const keep = filter.status === 'suggested' ? undefined : filter.status
  return (
    <>
      <ReplyNotice reply={reply} />
      <Tabs
        label={t('views')}
        items={[
          ...groups,
          { to, label: t('suggested'), current: filter.status === 'suggested' },
          { to: `${to}?status=dismissed`, label: t('dismissed'), current: aside },
        ]}
      />
      <FilterBar
        label={t('filter')}
        keep={{ status: keep }}
        search={{ name: 'q', label: t('words'), value: filter.q }}
        selects={[]}
      />
      {list.items.length > 0 ? (
        <>
          <p className="muted">{t('total', { count: list.total })}</p>
          <ul className="stack">
            {list.items.map((match) => (
              <li key={match.id}>
                <MatchCard
                  match={match}
                  reasons={reasons}
                  mayDismiss={mayDismiss}
                  staffActions={staffActions?.(match)}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <EmptyState
          icon={Shuffle}
          title={t(filter.q ? 'emptyFiltered' : aside ? 'emptyDismissed' : 'empty')}
          action={<LinkButton to={paths.search}>{t('browse')}</LinkButton>}
        >
          {filter.q || aside ? null : emptyHint}
        </EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </>
  )
}
