import { useLoaderData } from '@remix-run/react'
import { ClipboardCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { PageSchema } from '#app/domain/deal-room/room-schemas'
import { listFollowUps } from '#app/domain/follow-up/index.server'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, url, locale, t }) => ({
  title: t('followUp.list.title'),
  noIndex: true,
  list: await listFollowUps(ctx, readFilter(PageSchema, url).page, locale),
}))

export default function FollowUps() {
  const t = useTranslations('followUp.list')
  const { list } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      {list.items.length > 0 ? (
        <Table
          caption={t('caption')}
          captionHidden
          rows={list.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'deal',
              header: t('deal'),
              rowHeader: true,
              cell: ({ id, number, title }) => (
                <LocaleLink to={paths.backOffice.followUp(id)}>
                  {number} · {title}
                </LocaleLink>
              ),
            },
            { id: 'seeker', header: t('seeker'), cell: ({ seeker }) => seeker },
            {
              id: 'round',
              header: t('round'),
              cell: ({ months }) => t('months', { months }),
            },
            {
              id: 'due',
              header: t('dueOn'),
              cell: ({ dueOn }) => <DateTime value={dueOn} />,
            },
            {
              id: 'state',
              header: t('state'),
              cell: ({ answeredAt }) => (
                <StatusTag tone={answeredAt ? 'success' : 'warning'}>
                  {t(answeredAt ? 'answered' : 'open')}
                </StatusTag>
              ),
            },
          ]}
        />
      ) : (
        <EmptyState icon={ClipboardCheck} title={t('empty')} />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
