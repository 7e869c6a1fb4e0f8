import { useLoaderData } from '@remix-run/react'
import { CalendarClock } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { z } from 'zod'
import { readFilter } from '#app/domain/list-page'
import { ownMeetings } from '#app/domain/meetings/index.server'
import { formatDateTime } from '#app/locales/dates'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'

const FilterSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, url, locale, t }) => ({
  title: t('meetings.title'),
  noIndex: true,
  list: await ownMeetings(ctx, readFilter(FilterSchema, url).page, locale),
}))

export default function Meetings() {
  const t = useTranslations('meetings')
  const locale = useLocale()
  const { list } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {list.items.length === 0 ? (
        <EmptyState icon={CalendarClock} title={t('empty')}>
          {t('emptyHint')}
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={list.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'when',
              header: t('when'),
              rowHeader: true,
              cell: ({ id, startsAt }) => (
                <LocaleLink to={paths.workspace.meeting(id)}>
                  {formatDateTime(startsAt, locale)}
                </LocaleLink>
              ),
            },
            {
              id: 'about',
              header: t('about'),
              cell: ({ reader, technology, need }) => (
                <InLanguage words={reader === 'provider' ? need.title : technology.title} />
              ),
            },
            {
              id: 'state',
              header: t('yourAnswer'),
              cell: ({ isCancelled, answers, reader }) => {
                const own = reader === 'provider' ? answers.provider : answers.seeker
                if (isCancelled) return t('cancelled')
                return own ? t(`replies.${own.reply}`) : t('noReply')
              },
            },
          ]}
        />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
