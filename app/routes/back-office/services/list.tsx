import { useLoaderData } from '@remix-run/react'
import { Handshake } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { staffRequests } from '#app/domain/directory/index.server'
import { requestStatuses } from '#app/domain/directory/service-request'
import { RequestFilterSchema } from '#app/domain/directory/service-request-schemas'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { RequestTable } from '#app/routes/service-parts/request-table'
import { directoryTerms } from '#app/routes/service-parts/service-terms.server'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'directory' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(RequestFilterSchema, url)
  const { serviceLabels } = await directoryTerms(ctx, locale, t)
  return {
    title: t('directory.requests.title'),
    noIndex: true,
    filter,
    requests: await staffRequests(ctx, filter),
    serviceLabels,
    now: ctx.now,
  }
})

export default function StaffServiceRequests() {
  const t = useTranslations('directory.requests')
  const directory = useTranslations('directory')
  const { filter, requests, ...rest } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('staffLead')} />
      <FilterBar
        label={directory('filter')}
        selects={[
          {
            name: 'status',
            label: t('status'),
            value: filter.status,
            any: t('everyStatus'),
            options: requestStatuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
          },
          {
            name: 'officer',
            label: t('officer'),
            value: filter.officer,
            any: t('everybodys'),
            options: [{ value: 'me', label: t('mine') }],
          },
        ]}
      />
      {requests.length === 0 ? (
        <EmptyState title={t('none')} icon={Handshake} />
      ) : (
        <RequestTable
          caption={t('title')}
          requests={requests}
          pathOf={paths.backOffice.service}
          {...rest}
        />
      )}
    </Page>
  )
}
