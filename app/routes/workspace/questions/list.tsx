import { useLoaderData } from '@remix-run/react'
import { MessageCircleQuestion } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { QuestionFilterSchema } from '#app/domain/deals/list-filters'
import { listQuestions } from '#app/domain/deals/question-queries.server'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Tabs } from '#app/ui/tabs'
import { QuestionTable } from './question-table'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(QuestionFilterSchema, url)
  const member = ctx.actor.kind === 'person' && ctx.actor.organisation !== null
  return {
    title: t('questions.list.title'),
    noIndex: true,
    filter,
    member,
    list: await listQuestions(ctx, filter, locale),
  }
})

export default function Questions() {
  const t = useTranslations('questions')
  const { filter, list, member } = useLoaderData<typeof loader>()
  const { box, state, kind } = filter
  const received = box === 'received'
  const filtered = state !== undefined || kind !== undefined
  return (
    <Page width="wide">
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <Tabs
        label={t('list.boxes')}
        items={[
          { to: paths.workspace.questions, label: t('list.received'), current: received },
          {
            to: `${paths.workspace.questions}?box=sent`,
            label: t('list.sent'),
            current: !received,
          },
        ]}
      />
      <FilterBar
        label={t('list.filter')}
        keep={{ box: received ? undefined : box }}
        selects={[
          {
            name: 'state',
            label: t('list.state'),
            value: state,
            any: t('list.any'),
            options: (['open', 'answered'] as const).map((value) => ({
              value,
              label: t(`states.${value}`),
            })),
          },
          {
            name: 'kind',
            label: t('list.kind'),
            value: kind,
            any: t('list.any'),
            options: (['question', 'callback'] as const).map((value) => ({
              value,
              label: t(`kinds.${value}`),
            })),
          },
        ]}
      />
      {list.items.length > 0 ? (
        <QuestionTable items={list.items} received={received} />
      ) : (
        <EmptyState
          icon={MessageCircleQuestion}
          title={t(
            filtered ? 'list.emptyFiltered' : received ? 'list.emptyReceived' : 'list.emptySent',
          )}
        >
          {filtered ? null : received && !member ? t('list.noOrganisation') : null}
          {filtered ? null : received ? t('list.emptyReceivedHint') : t('list.emptySentHint')}
        </EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
