import { useLoaderData } from '@remix-run/react'
import { Plus, Users } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { staffProviders } from '#app/domain/directory/index.server'
import { providerKinds } from '#app/domain/directory/provider'
import { ProviderFilterSchema } from '#app/domain/directory/provider-schemas'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { directoryTerms } from '#app/routes/service-parts/service-terms.server'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

export const meta = pageMeta

export const loader = handle({ access: 'directory' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(ProviderFilterSchema, url)
  const { serviceLabels } = await directoryTerms(ctx, locale, t)
  return {
    title: t('directory.title'),
    noIndex: true,
    filter,
    providers: await staffProviders(ctx, filter),
    serviceLabels,
  }
})

export default function StaffExperts() {
  const t = useTranslations('directory')
  const { filter, providers, serviceLabels } = useLoaderData<typeof loader>()
  const { newExpert, expert } = paths.backOffice
  const add = (
    <LinkButton to={newExpert} icon={Plus}>
      {t('staff.add')}
    </LinkButton>
  )
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('staff.lead')} actions={add} />
      <FilterBar
        label={t('filter')}
        search={{ name: 'q', label: t('words'), value: filter.q }}
        selects={[
          {
            name: 'kind',
            label: t('kind'),
            value: filter.kind,
            any: t('everyKind'),
            options: providerKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
        ]}
      />
      {providers.length === 0 ? (
        <EmptyState title={t('staff.empty')} icon={Users} action={add} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={providers}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('staff.name'),
              rowHeader: true,
              cell: ({ id, name, workplace }) => (
                <>
                  <LocaleLink to={expert(id)}>{name}</LocaleLink>
                  {workplace ? <p className="muted text-sm font-normal">{workplace}</p> : null}
                </>
              ),
            },
            { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            {
              id: 'offered',
              header: t('staff.offered'),
              cell: ({ offered }) =>
                offered.map((code) => serviceLabels[code] ?? code).join(', ') || '—',
            },
            {
              id: 'end',
              header: t('staff.nextEnd'),
              cell: ({ nextEnd }) => (nextEnd ? <DateTime value={nextEnd} /> : '—'),
            },
            {
              id: 'status',
              header: t('staff.status'),
              cell: ({ status }) => (
                <StatusTag tone={status === 'listed' ? 'success' : 'neutral'}>
                  {t(`staff.statuses.${status}`)}
                </StatusTag>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}
