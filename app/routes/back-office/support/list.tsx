import { useLoaderData } from '@remix-run/react'
import { FileText } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { z } from 'zod'
import { readFilter } from '#app/domain/list-page'
import { staffApplications } from '#app/domain/support-applications/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Money } from '#app/ui/money'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'

const QuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export const meta = pageMeta

export const loader = handle({ access: 'support-applications' }, async ({ ctx, url, t }) => ({
  title: t('supportApplications.title'),
  noIndex: true,
  list: await staffApplications(ctx, readFilter(QuerySchema, url).page),
}))

export default function StaffSupportApplications() {
  const t = useTranslations('supportApplications')
  const locale = useLocale()
  const { list } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('staffLead')} />
      {list.items.length === 0 ? (
        <EmptyState title={t('noneStaff')} icon={FileText} />
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
                  {number}
                </LocaleLink>
              ),
            },
            {
              id: 'organisation',
              header: t('columns.organisation'),
              cell: ({ organisation }) => organisation,
            },
            {
              id: 'programme',
              header: t('columns.programme'),
              cell: ({ programme }) => programme[locale],
            },
            {
              id: 'amount',
              header: t('columns.amount'),
              numeric: true,
              cell: ({ amount }) => <Money amount={amount} currency="VND" />,
            },
            {
              id: 'submitted',
              header: t('columns.submitted'),
              cell: ({ submittedAt }) =>
                submittedAt ? <DateTime value={submittedAt} time /> : null,
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
