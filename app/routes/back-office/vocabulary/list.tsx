import { useLoaderData } from '@remix-run/react'
import { BookA, Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { groupsPerPage, listWordGroups } from '#app/domain/vocabulary/index.server'
import { WordGroupFilterSchema } from '#app/domain/vocabulary/vocabulary-schemas'
import { groupKinds } from '#app/domain/vocabulary/word-group'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { TermList } from './term-list'

const states = ['inForce', 'ended', 'coming'] as const
const tones = { inForce: 'success', ended: 'neutral', coming: 'info' } as const

export const meta = pageMeta

export const loader = handle({ access: 'vocabulary' }, async ({ ctx, url, t }) => {
  const filter = WordGroupFilterSchema.parse(Object.fromEntries(url.searchParams))
  const { total, groups } = await listWordGroups(ctx, filter)
  const pages = Math.ceil(total / groupsPerPage)
  return { title: t('vocabulary.title'), noIndex: true, filter, total, groups, pages }
})

export default function Vocabulary() {
  const t = useTranslations('vocabulary')
  const { filter, total, groups, pages } = useLoaderData<typeof loader>()
  const { newWordGroup, tryWords, wordGroup } = paths.backOffice
  const add = (
    <LinkButton to={newWordGroup} icon={Plus}>
      {t('add')}
    </LinkButton>
  )
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {add}
            <LinkButton to={tryWords} variant="secondary">
              {t('tryLink')}
            </LinkButton>
          </>
        }
      />
      <FilterBar
        label={t('filter')}
        search={{ name: 'q', label: t('words'), value: filter.q }}
        selects={[
          {
            name: 'kind',
            label: t('kind'),
            value: filter.kind,
            any: t('everyKind'),
            options: groupKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
          {
            name: 'state',
            label: t('state'),
            value: filter.state,
            any: t('everyState'),
            options: states.map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
        submit={t('find')}
      />
      <p role="status">{t('count', { total })}</p>
      {groups.length === 0 ? (
        <EmptyState title={t('empty')} icon={BookA} action={add}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={groups}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'words',
              header: t('words'),
              rowHeader: true,
              cell: ({ id, ...group }) => (
                <LocaleLink to={wordGroup(id)}>
                  <TermList {...group} />
                </LocaleLink>
              ),
            },
            { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            {
              id: 'state',
              header: t('state'),
              cell: ({ state }) => <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>,
            },
            {
              id: 'since',
              header: t('since'),
              cell: ({ validFrom }) => <DateTime value={validFrom} />,
            },
          ]}
        />
      )}
      <Pagination page={filter.page} pages={pages} />
    </Page>
  )
}
