import { useActionData, useLoaderData } from '@remix-run/react'
import { SearchCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { accessRules } from '#app/domain/access'
import { readFilter } from '#app/domain/list-page'
import { listMissReviews, listOpenMisses, reviewMiss } from '#app/domain/search-misses/index.server'
import {
  MissFilterSchema,
  MissReviewSchema,
  missPeriods,
} from '#app/domain/search-misses/search-miss-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Tabs } from '#app/ui/tabs'
import { HandledTable } from './handled-table'
import { MissTable } from './miss-table'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, url, t }) => {
  const filter = readFilter(MissFilterSchema, url)
  const mayAddTerms = accessRules.vocabulary(ctx.actor) === 'allow'
  const shown = { title: t('searchMisses.title'), noIndex: true, filter, mayAddTerms }
  if (filter.state === 'handled') {
    return { ...shown, open: null, handled: await listMissReviews(ctx, filter) }
  }
  const { items, ...open } = await listOpenMisses(ctx, filter)
  const withKeys = items.map((item) => ({ ...item, formKey: crypto.randomUUID() }))
  return { ...shown, open: { ...open, items: withKeys }, handled: null }
})

export const action = handle(
  { access: 'staff', form: MissReviewSchema },
  async ({ ctx, url, input }) => {
    await reviewMiss(ctx, input)
    return redirectWithNotice(url.pathname + url.search, 'missReviewed')
  },
)

export default function SearchMisses() {
  const t = useTranslations('searchMisses')
  const { filter, open, handled, mayAddTerms } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { searches } = paths.backOffice
  const list = open ?? handled
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ReplyNotice reply={reply} />
      <Tabs
        label={t('periods')}
        items={[
          ...missPeriods.map((days) => ({
            to: `${searches}?days=${days}`,
            label: t('days', { days }),
            current: open !== null && filter.days === days,
          })),
          { to: `${searches}?state=handled`, label: t('handled'), current: open === null },
        ]}
      />
      {list.total > 0 ? <p className="muted">{t('total', { count: list.total })}</p> : null}
      {list.total === 0 ? (
        <EmptyState icon={SearchCheck} title={t(open ? 'empty' : 'emptyHandled')}>
          {t(open ? 'emptyHint' : 'emptyHandledHint')}
        </EmptyState>
      ) : open ? (
        <MissTable items={open.items} mayAddTerms={mayAddTerms} />
      ) : (
        <HandledTable items={handled.items} />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
