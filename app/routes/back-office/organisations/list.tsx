import { useLoaderData } from '@remix-run/react'
import { Building2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { OrganisationStatusTag } from '#app/domain/organisations/components/organisation-status-tag'
import {
  listStaffOrganisations,
  organisationsPerPage,
} from '#app/domain/organisations/index.server'
import { OrganisationFilterSchema } from '#app/domain/organisations/organisation-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'
import { Tag } from '#app/ui/tag'
import { StaffOrganisationFilters } from './staff-organisation-filters'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, url, t }) => {
  const filter = OrganisationFilterSchema.parse(Object.fromEntries(url.searchParams))
  const found = await listStaffOrganisations(ctx, filter)
  return {
    title: t('backOffice.organisations.title'),
    noIndex: true,
    filter,
    pages: Math.ceil(found.total / organisationsPerPage),
    ...found,
  }
})

export default function StaffOrganisations() {
  const t = useTranslations('backOffice.organisations')
  const words = useTranslations('organisations')
  const { filter, organisations, counts, pages, due } = useLoaderData<typeof loader>()
  const all = counts.reduce((total, { count }) => total + count, 0)
  const at = (status: string) => `${paths.backOffice.organisations}?status=${status}`
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('statuses')}
        items={[
          {
            to: paths.backOffice.organisations,
            label: t('all'),
            count: all,
            current: !filter.status && !filter.due,
          },
          ...counts.map(({ status, count }) => ({
            to: at(status),
            label: words(`statuses.${status}`),
            count,
            current: filter.status === status,
          })),
          {
            to: `${paths.backOffice.organisations}?due=1`,
            label: t('reviewDue'),
            count: due,
            current: filter.due === '1',
          },
        ]}
      />
      <StaffOrganisationFilters filter={filter} />
      {organisations.length === 0 ? (
        <EmptyState title={t('empty')} icon={Building2}>
          {t('emptyHelp')}
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={organisations}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('name'),
              rowHeader: true,
              cell: ({ id, name }) => (
                <LocaleLink to={paths.backOffice.organisation(id)}>{name}</LocaleLink>
              ),
            },
            { id: 'type', header: t('type'), cell: ({ type }) => words(`types.${type}`) },
            { id: 'taxCode', header: t('taxCode'), cell: ({ taxCode }) => taxCode ?? '—' },
            {
              id: 'status',
              header: t('status'),
              cell: ({ status, lookAgain }) => (
                <span className="flex flex-wrap gap-1.5">
                  <OrganisationStatusTag status={status} />
                  {lookAgain ? <Tag tone="warning">{t('lookAgain')}</Tag> : null}
                </span>
              ),
            },
            {
              id: 'created',
              header: t('created'),
              cell: ({ createdAt }) => <DateTime value={createdAt} />,
            },
          ]}
        />
      )}
      <Pagination page={filter.page} pages={pages} />
    </Page>
  )
}
