import { useLoaderData } from '@remix-run/react'
import { FileText } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { z } from 'zod'
import { readFilter } from '#app/domain/list-page'
import { reviewDesk } from '#app/domain/support-reviews/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { applicationTones } from '#app/routes/support-parts/application-tones'
import { ClockTag } from '#app/routes/support-parts/review/clock-tag'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Money } from '#app/ui/money'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'

const views = ['open', 'mine', 'unassigned', 'late', 'decided'] as const

const QuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  view: z.enum(views).catch('open').default('open'),
  officer: z.string().max(100).optional(),
})

const officerOf = { mine: 'me', unassigned: 'none' } as const

export const meta = pageMeta

export const loader = handle({ access: 'support-applications' }, async ({ ctx, url, t }) => {
  const { page, view, officer } = readFilter(QuerySchema, url)
  const named = view === 'mine' || view === 'unassigned' ? officerOf[view] : officer
  const show = view === 'late' || view === 'decided' ? view : 'open'
  return {
    title: t('supportApplications.title'),
    noIndex: true,
    view,
    list: await reviewDesk(ctx, { page, show, officer: named }),
  }
})

export default function StaffSupportApplications() {
  const t = useTranslations('supportApplications')
  const words = useTranslations('supportReviews')
  const figures = useTranslations('supportFigures')
  const locale = useLocale()
  const { list, view } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('staffLead')}
        actions={
          <LinkButton to={paths.backOffice.supportFigures} variant="secondary">
            {figures('title')}
          </LinkButton>
        }
      />
      <Tabs
        label={words('views.label')}
        items={views.map((name) => ({
          to: `${paths.backOffice.supportApplications}?view=${name}`,
          label: words(`views.${name}`),
          current: name === view,
          ...(name === view ? { count: list.total } : {}),
        }))}
      />
      {list.items.length === 0 ? (
        <EmptyState title={words('views.empty')} icon={FileText} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={list.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'number',
              header: t('columns.number'),
              rowHeader: true,
              cell: ({ number }) => (
                <LocaleLink to={paths.backOffice.supportApplication(number ?? '')}>
                  <span className="whitespace-nowrap">{number}</span>
                </LocaleLink>
              ),
            },
            {
              id: 'organisation',
              header: t('columns.organisation'),
              cell: ({ organisation, programme }) => (
                <>
                  {organisation}
                  <span className="muted block text-sm">{programme[locale]}</span>
                </>
              ),
            },
            {
              id: 'amount',
              header: t('columns.amount'),
              numeric: true,
              cell: ({ amount }) => <Money amount={amount} currency="VND" />,
            },
            {
              id: 'status',
              header: t('columns.status'),
              cell: ({ status }) => (
                <StatusTag tone={applicationTones[status]}>{t(`statuses.${status}`)}</StatusTag>
              ),
            },
            {
              id: 'officer',
              header: words('officer'),
              cell: ({ officer }) => officer ?? words('noOfficer'),
            },
            {
              id: 'clock',
              header: words('stepDue'),
              cell: ({ clock, stepDueAt }) => (
                <>
                  <ClockTag clock={clock} />
                  {stepDueAt ? (
                    <span className="muted block text-sm">
                      <DateTime value={stepDueAt} />
                    </span>
                  ) : null}
                </>
              ),
            },
            {
              id: 'due',
              header: t('columns.due'),
              cell: ({ dueAt }) => (dueAt ? <DateTime value={dueAt} /> : null),
            },
          ]}
        />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
