import { useLoaderData } from '@remix-run/react'
import { Plus, Sprout } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { incubationStatuses } from '#app/domain/incubation/incubation'
import { ProjectFilterSchema } from '#app/domain/incubation/incubation-schemas'
import { staffProjects } from '#app/domain/incubation/index.server'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { ProjectTable } from '#app/routes/incubation-parts/project-table'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'incubation' }, async ({ ctx, url, t }) => {
  const filter = readFilter(ProjectFilterSchema, url)
  return {
    title: t('incubation.title'),
    noIndex: true,
    filter,
    projects: await staffProjects(ctx, filter),
  }
})

export default function StaffProjects() {
  const t = useTranslations('incubation')
  const { filter, projects } = useLoaderData<typeof loader>()
  const takeIn = (
    <LinkButton to={paths.backOffice.takeIn} icon={Plus}>
      {t('staff.takeIn')}
    </LinkButton>
  )
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('staff.lead')} actions={takeIn} />
      <FilterBar
        label={t('staff.filter')}
        selects={[
          {
            name: 'status',
            label: t('status'),
            value: filter.status,
            any: t('staff.everyStatus'),
            options: incubationStatuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
          },
          {
            name: 'officer',
            label: t('officer'),
            value: filter.officer,
            any: t('staff.everybodys'),
            options: [{ value: 'me', label: t('staff.mine') }],
          },
        ]}
      />
      {projects.length === 0 ? (
        <EmptyState title={t('staff.empty')} icon={Sprout} action={takeIn} />
      ) : (
        <ProjectTable
          caption={t('title')}
          projects={projects}
          pathOf={paths.backOffice.incubationProject}
        />
      )}
    </Page>
  )
}
