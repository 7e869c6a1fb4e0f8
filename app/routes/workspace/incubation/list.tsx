import { useLoaderData } from '@remix-run/react'
import { Sprout } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { ownProjects } from '#app/domain/incubation/index.server'
import { handle } from '#app/routes/handle.server'
import { ProjectTable } from '#app/routes/incubation-parts/project-table'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Section } from '#app/ui/section'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, t }) => ({
  title: t('incubation.title'),
  noIndex: true,
  ...(await ownProjects(ctx)),
}))

export default function OwnProjects() {
  const t = useTranslations('incubation')
  const { incubated, mentored } = useLoaderData<typeof loader>()
  const pathOf = paths.workspace.incubationProject
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton to={paths.demoDays} variant="secondary">
            {t('day.title')}
          </LinkButton>
        }
      />
      {mentored.length > 0 ? (
        <Section title={t('mentored')}>
          <ProjectTable caption={t('mentored')} projects={mentored} pathOf={pathOf} />
        </Section>
      ) : null}
      {incubated.length > 0 ? (
        <Section title={t('own')}>
          <ProjectTable caption={t('own')} projects={incubated} pathOf={pathOf} />
        </Section>
      ) : mentored.length === 0 ? (
        <EmptyState
          title={t('none')}
          icon={Sprout}
          action={<LinkButton to={paths.support}>{t('toSupport')}</LinkButton>}
        >
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : null}
    </Page>
  )
}
