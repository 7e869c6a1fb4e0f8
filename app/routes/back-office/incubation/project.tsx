import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { StaffProjectSchema } from '#app/domain/incubation/incubation-schemas'
import { incubationProject } from '#app/domain/incubation/index.server'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { MentorCard, SessionCard } from '#app/routes/incubation-parts/mentor-card'
import { MilestoneList } from '#app/routes/incubation-parts/milestone-list'
import { ProjectFacts, ProjectHistory } from '#app/routes/incubation-parts/project-facts'
import { inReaders } from '#app/routes/incubation-parts/project-words'
import { ShowingCard } from '#app/routes/incubation-parts/showing-card'
import { staffProjectAction } from '#app/routes/incubation-parts/staff-action.server'
import { AddMilestone, NameMentor, ProjectForms } from '#app/routes/incubation-parts/staff-forms'
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

export const loader = handle({ access: 'incubation' }, async ({ ctx, params }) => {
  const project = await incubationProject(ctx, params.number)
  return { title: project.number, noIndex: true, project }
})

export const action = handle({ access: 'incubation', form: StaffProjectSchema }, staffProjectAction)

export default function StaffProject() {
  const t = useTranslations('incubation')
  const locale = useLocale()
  const { project } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number, status, version, active } = project
  const forms = { project, reply }
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.incubation, label: t('title') }]} />
      <PageHeader
        eyebrow={number}
        title={<InLanguage words={inReaders(locale, project.titleVi, project.titleEn)} />}
        tags={<StatusTag tone={projectTones[status]}>{t(`statuses.${status}`)}</StatusTag>}
      />
      <ReplyNotice reply={reply} />
      <ProjectFacts project={project} />
      <MilestoneList {...forms} />
      {active ? <AddMilestone key={`milestone-${version}`} {...forms} /> : null}
      <MentorCard
        project={project}
        actions={({ id }) => (
          <WordsForm
            intent="end-mentor"
            version={version}
            values={{ mentor: id }}
            label={t('staff.endMentor')}
            question={t('words.endMentor')}
            maxLength={500}
            reply={reply}
          />
        )}
      >
        {active ? <NameMentor key={version} {...forms} /> : null}
      </MentorCard>
      <SessionCard project={project} />
      {project.showings.map((showing) => (
        <ShowingCard
          key={showing.day.id}
          showing={showing}
          version={version}
          listings={null}
          reply={reply}
        />
      ))}
      {active ? <ProjectForms key={`project-${version}`} {...forms} /> : null}
      <ProjectHistory project={project} />
    </Page>
  )
}
