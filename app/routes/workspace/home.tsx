import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { listNotifications } from '#app/domain/notifications/index.server'
import { completenessOf } from '#app/domain/organisations/completeness'
import { OrganisationStatusTag } from '#app/domain/organisations/components/organisation-status-tag'
import { organisationsOfActor, ownOrganisation } from '#app/domain/organisations/index.server'
import { memberTasks } from '#app/domain/reporting/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { FirstSteps } from './home/first-steps'
import { NewestMessages } from './home/newest-messages'
import { TaskList } from './home/task-list'

const MESSAGES = 5

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, locale, t }) => {
  const person = ctx.actor.kind === 'person' ? ctx.actor : null
  const organisation = person?.organisation ? await ownOrganisation(ctx) : null
  const { notifications } = await listNotifications(ctx, locale, 1)
  const mine = organisation ? [] : await organisationsOfActor(ctx)
  return {
    title: t('workspace.home.title'),
    noIndex: true,
    name: person?.name ?? '',
    organisation: organisation && {
      name: organisation.name,
      status: organisation.status,
      percent: completenessOf(organisation).percent,
    },
    requested: mine.find(({ requested }) => requested)?.name ?? null,
    tasks: organisation ? await memberTasks(ctx) : null,
    messages: notifications.slice(0, MESSAGES),
    now: ctx.now,
  }
})

export default function WorkspaceHome() {
  const t = useTranslations('workspace.home')
  const { name, organisation, requested, tasks, messages, now } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader
        eyebrow={organisation?.name}
        title={t('greeting', { name })}
        tags={organisation ? <OrganisationStatusTag status={organisation.status} /> : null}
        actions={
          organisation ? (
            <>
              <LinkButton to={paths.workspace.newTechnology}>{t('newTechnology')}</LinkButton>
              <LinkButton to={paths.workspace.newNeed} variant="secondary">
                {t('newNeed')}
              </LinkButton>
            </>
          ) : null
        }
      />
      {tasks ? (
        <Card title={t('waiting')}>
          <TaskList tasks={tasks} />
        </Card>
      ) : null}
      <FirstSteps organisation={organisation} requested={requested} tasks={tasks} />
      <Card
        title={t('messages')}
        action={<LocaleLink to={paths.workspace.notifications}>{t('allMessages')}</LocaleLink>}
      >
        <NewestMessages messages={messages} now={now} />
      </Card>
    </Page>
  )
}
