import { useLocale, useTranslations } from 'use-intl'
import type { IncubationView } from '#app/domain/incubation/index.server'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { Prose } from '#app/ui/prose'
import { Timeline } from '#app/ui/timeline'
import { inReaders } from './project-words'

/** What a project is about, whose it is and for how long. */
export function ProjectFacts({ project }: { project: IncubationView }) {
  const t = useTranslations('incubation')
  const locale = useLocale()
  const { organisation, application, officer, startsOn, endsOn, outcome, sides } = project
  const summary = inReaders(locale, project.summaryVi, project.summaryEn)
  return (
    <Card title={t('about')}>
      <Prose lang={summary.lang}>
        <p className="whitespace-pre-wrap">{summary.text}</p>
      </Prose>
      <DescriptionList
        items={[
          {
            term: t('organisation'),
            description:
              organisation.status === 'verified' ? (
                <LocaleLink to={paths.organisation(organisation.slug)}>
                  {organisation.name}
                </LocaleLink>
              ) : (
                organisation.name
              ),
          },
          {
            term: t('period'),
            description: (
              <>
                <DateTime value={startsOn} /> – <DateTime value={endsOn} />
              </>
            ),
          },
          {
            term: t('origin'),
            description:
              application && sides.includes('staff') ? (
                <LocaleLink to={paths.backOffice.supportApplication(application)}>
                  {application}
                </LocaleLink>
              ) : (
                application
              ),
          },
          { term: t('officer'), description: officer },
          {
            term: t('outcome'),
            description: outcome ? <span lang="vi">{outcome}</span> : null,
          },
        ]}
      />
    </Card>
  )
}

/** What was done with a project. */
export function ProjectHistory({ project }: { project: IncubationView }) {
  const t = useTranslations('incubation')
  return (
    <Card title={t('history')}>
      <Timeline
        label={t('history')}
        items={project.history.map(({ id, action, note, createdAt, actorName }) => ({
          id,
          at: createdAt,
          title: t(`actions.${action}`),
          by: actorName ?? t('system'),
          note: note ? <span lang="vi">{note}</span> : null,
        }))}
      />
    </Card>
  )
}
