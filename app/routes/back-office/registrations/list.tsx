import { useLoaderData } from '@remix-run/react'
import { FileCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { readFilter } from '#app/domain/list-page'
import { registrationDesk } from '#app/domain/registration/registration-desk-queries.server'
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

const FilterSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

export const loader = handle({ access: 'staff' }, async ({ ctx, url, t }) => ({
  title: t('registration.desk.title'),
  noIndex: true,
  desk: await registrationDesk(ctx, readFilter(FilterSchema, url).page),
}))

export default function RegistrationDesk() {
  const t = useTranslations('registration.desk')
  const { desk } = useLoaderData<typeof loader>()
  const day = (value: Date | null) => (value ? <DateTime value={value} /> : null)
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      {desk.items.length === 0 ? (
        <EmptyState icon={FileCheck} title={t('empty')} />
      ) : (
        <Table
          caption={t('caption')}
          captionHidden
          rows={desk.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'deal',
              header: t('deal'),
              rowHeader: true,
              cell: ({ number, title }) => (
                <LocaleLink to={paths.backOffice.registration(number)}>
                  {number} · {title}
                </LocaleLink>
              ),
            },
            { id: 'submitted', header: t('submittedAt'), cell: (row) => day(row.submittedAt) },
            { id: 'completion', header: t('completion'), cell: (row) => day(row.completionDueAt) },
            {
              id: 'decision',
              header: t('decision'),
              cell: (row) => (
                <span className="flex flex-wrap items-center gap-2">
                  {day(row.decisionDueAt)}
                  {row.late ? <StatusTag tone="error">{t('late')}</StatusTag> : null}
                </span>
              ),
            },
          ]}
        />
      )}
      <Pagination page={desk.page} pages={desk.pages} />
    </Page>
  )
}
