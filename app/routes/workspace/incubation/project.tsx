import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { OwnProjectSchema } from '#app/domain/incubation/incubation-schemas'
import { incubationProject, presentable } from '#app/domain/incubation/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { MentorCard, SessionCard } from '#app/routes/incubation-parts/mentor-card'
import { MilestoneList } from '#app/routes/incubation-parts/milestone-list'
import { ownProjectAction } from '#app/routes/incubation-parts/own-action.server'
import { ProjectFacts, ProjectHistory } from '#app/routes/incubation-parts/project-facts'
import { inReaders } from '#app/routes/incubation-parts/project-words'
import { SessionForm } from '#app/routes/incubation-parts/session-form'
import { ShowingCard } from '#app/routes/incubation-parts/showing-card'
import { projectTones } from '#app/routes/incubation-parts/tones'
import { WordsForm } from '#app/routes/incubation-parts/words-form'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { InLanguage } from '#app/ui/in-language'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, locale }) => {
  const project = await incubationProject(ctx, params.number)
  const firm = project.sides.includes('firm')
  return {
    title: project.number,
    noIndex: true,
    project,
    listings: firm ? await presentable(ctx, locale, project.organisationId) : null,
    today: localDay(ctx.now),
  }
})

export const action = handle({ access: 'signed-in', form: OwnProjectSchema }, ownProjectAction)

export default function OwnProject() {
  const t = useTranslations('incubation')
  const locale = useLocale()
  const { project, listings, today } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number, status, version, sides, active } = project
  const mentors = active && sides.includes('mentor')
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.incubation, label: t('title') }]} />
      <PageHeader
        eyebrow={number}
        title={<InLanguage words={inReaders(locale, project.titleVi, project.titleEn)} />}
        tags={<StatusTag tone={projectTones[status]}>{t(`statuses.${status}`)}</StatusTag>}
      />
      <ReplyNotice reply={reply} />
      {project.showings.map((showing) => (
        <ShowingCard
          key={showing.day.id}
          showing={showing}
          version={version}
          listings={listings}
          reply={reply}
        />
      ))}
      <MilestoneList project={project} reply={reply} />
      <SessionCard project={project}>
        {mentors ? (
          <SessionForm key={version} version={version} today={today} reply={reply} />
        ) : null}
      </SessionCard>
      <MentorCard project={project}>
        {mentors ? (
          <WordsForm
            intent="step-down"
            version={version}
            label={t('steps.stepDown')}
            question={t('words.stepDown')}
            maxLength={500}
            variant="danger"
            reply={reply}
          />
        ) : null}
      </MentorCard>
      <ProjectFacts project={project} />
      <ProjectHistory project={project} />
    </Page>
  )
}
