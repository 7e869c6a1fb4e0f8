import { useTranslations } from 'use-intl'
import type { OrganisationStatus } from '#app/domain/organisations/organisation'
import type { MemberTasks } from '#app/domain/reporting/index.server'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'
import { Steps } from '#app/ui/steps'

interface FirstStepsProps {
  organisation: { status: OrganisationStatus; percent: number } | null
  /** Name of the organisation the person asked to join. */
  requested: string | null
  tasks: MemberTasks | null
}

const names = ['account', 'organisation', 'profile', 'verified', 'entry'] as const

/** The way of a newcomer up to the first published entry; gone once it is published. */
export function FirstSteps({ organisation, requested, tasks }: FirstStepsProps) {
  const t = useTranslations('workspace.firstSteps')
  if (tasks && tasks.published > 0) return null
  const done = {
    account: true,
    organisation: organisation !== null,
    profile: organisation !== null && organisation.percent >= 75,
    verified: organisation?.status === 'verified',
    entry: false,
  }
  const current = names.find((name) => !done[name])
  return (
    <Card title={t('title')}>
      <Steps
        label={t('title')}
        items={names.map((name) => ({
          id: name,
          label: t(name),
          state: done[name] ? 'done' : name === current ? 'current' : 'upcoming',
        }))}
      />
      {organisation ? (
        <p className="mt-4 flex flex-wrap gap-3">
          <LinkButton to={paths.workspace.organisation} variant="secondary">
            {t('toOrganisation')}
          </LinkButton>
        </p>
      ) : requested ? (
        <Notice>{t('requested', { organisation: requested })}</Notice>
      ) : (
        <p className="mt-4 flex flex-wrap gap-3">
          <LinkButton to={paths.workspace.newOrganisation}>{t('register')}</LinkButton>
          <LinkButton to={paths.workspace.joinOrganisation} variant="secondary">
            {t('join')}
          </LinkButton>
        </p>
      )}
    </Card>
  )
}
