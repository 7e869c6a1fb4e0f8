import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { ListingStatusTag } from '#app/domain/listings/components/listing-status-tag'
import { moderationQueue } from '#app/domain/moderation/index.server'
import { QueueSchema, queueViews } from '#app/domain/moderation/moderation-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'
import { TimeAgo } from '#app/ui/time-ago'

const itemPath = {
  technology: paths.backOffice.moderateTechnology,
  need: paths.backOffice.moderateNeed,
}

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, url, locale, t }) => {
  const filter = QueueSchema.parse(Object.fromEntries(url.searchParams))
  return {
    title: t('moderation.title'),
    noIndex: true,
    now: ctx.now,
    show: filter.show,
    queue: await moderationQueue(ctx, filter, locale),
  }
})

export default function ModerationQueue() {
  const t = useTranslations('moderation')
  const locale = useLocale()
  const { queue, show, now } = useLoaderData<typeof loader>()
  const { items, total, page, pages } = queue
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('filter')}
        items={queueViews.map((view) => ({
          to: `${paths.backOffice.moderation}?show=${view}`,
          label: t(`show.${view}`),
          current: view === show,
          ...(view === show ? { count: total } : {}),
        }))}
      />
      {items.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <Table
          caption={t(`show.${show}`)}
          captionHidden
          rows={items}
          rowKey={({ kind, id }) => `${kind}-${id}`}
          columns={[
            {
              id: 'entry',
              header: t('entry'),
              rowHeader: true,
              cell: ({ kind, id, title, lang }) => (
                <LocaleLink to={itemPath[kind](id)} lang={lang === locale ? undefined : lang}>
                  {title}
                </LocaleLink>
              ),
            },
            { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            { id: 'organisation', header: t('organisation'), cell: (item) => item.organisation },
            {
              id: 'since',
              header: t('since'),
              cell: ({ waitingSince, status, isChanged }) => (
                <>
                  <TimeAgo value={waitingSince} now={now} />{' '}
                  {isChanged ? t('changedTag') : <ListingStatusTag status={status} />}
                </>
              ),
            },
            {
              id: 'officer',
              header: t('officer'),
              cell: ({ officer }) => officer ?? t('noOfficer'),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} />
    </Page>
  )
}
