import { useLoaderData } from '@remix-run/react'
import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { DeskFilterSchema, quietChoices } from '#app/domain/deal-care/care-schemas'
import { type Desk, deskOfDeals } from '#app/domain/deal-care/index.server'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(DeskFilterSchema, url)
  return {
    title: t('care.desk.title'),
    noIndex: true,
    filter,
    desks: await deskOfDeals(ctx, filter, locale),
  }
})

export default function DealDesk() {
  const t = useTranslations('care.desk')
  const { filter, desks } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<LinkButton to={paths.backOffice.enterDeal}>{t('enter')}</LinkButton>}
      />
      <FilterBar
        label={t('filter')}
        selects={[
          {
            name: 'officer',
            label: t('officer'),
            value: filter.officer,
            any: t('anyOfficer'),
            options: (['me', 'none'] as const).map((value) => ({
              value,
              label: t(`officers.${value}`),
            })),
          },
          {
            name: 'quiet',
            label: t('quiet'),
            value: filter.quiet ? String(filter.quiet) : undefined,
            any: t('any'),
            options: [...new Set([...quietChoices, ...(filter.quiet ? [filter.quiet] : [])])]
              .toSorted((a, b) => a - b)
              .map((days) => ({ value: String(days), label: t('days', { days }) })),
          },
        ]}
      />
      {desks.map((desk) => (
        <OfficerDesk key={desk.officerId ?? ''} desk={desk} />
      ))}
      {desks.length === 0 ? <EmptyState icon={CircleCheck} title={t('empty')} /> : null}
    </Page>
  )
}

function OfficerDesk({ desk: { officer, items } }: { desk: Desk }) {
  const t = useTranslations('care.desk')
  return (
    <Card title={officer ?? t('nobody')}>
      <Table
        caption={officer ?? t('nobody')}
        captionHidden
        rows={items}
        rowKey={({ reason, number, interestId }) => `${reason}-${number ?? interestId}`}
        columns={[
          {
            id: 'what',
            header: t('what'),
            rowHeader: true,
            cell: ({ number, title }) =>
              number ? (
                <LocaleLink to={paths.backOffice.dealCare(number)}>
                  {number} · {title}
                </LocaleLink>
              ) : (
                <LocaleLink to={paths.backOffice.interests}>{title}</LocaleLink>
              ),
          },
          { id: 'why', header: t('reason'), cell: ({ reason }) => t(`reasons.${reason}`) },
          {
            id: 'since',
            header: t('since'),
            cell: ({ since }) => <DateTime value={new Date(since)} />,
          },
          {
            id: 'days',
            header: t('workingDays'),
            numeric: true,
            cell: ({ workingDays }) => workingDays,
          },
        ]}
      />
    </Card>
  )
}
