import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { IncubationView } from '#app/domain/incubation/index.server'
import { formatDate } from '#app/locales/dates'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'

interface MentorCardProps {
  project: IncubationView
  /** What the reader can do about one who mentors now. */
  actions?: (mentor: IncubationView['mentors'][number]) => ReactNode
  children?: ReactNode
}

/** The mentors of a project, those of before too, with what they help with. */
export function MentorCard({ project, actions, children }: MentorCardProps) {
  const t = useTranslations('incubation')
  const locale = useLocale()
  const staff = project.sides.includes('staff')
  return (
    <Card title={t('mentors')}>
      {project.mentors.length === 0 ? <p className="muted">{t('noMentors')}</p> : null}
      <ul className="flex flex-col gap-4">
        {project.mentors.map((mentor) => {
          const { id, name, slug, topic, createdAt, endedAt, reachable } = mentor
          const from = formatDate(createdAt, locale)
          return (
            <li key={id} className="flex flex-col gap-1">
              <p className="font-semibold">
                {slug ? <LocaleLink to={paths.expert(slug)}>{name}</LocaleLink> : name}
              </p>
              <p>
                {t('topic')}: <span lang="vi">{topic}</span>
              </p>
              <p className="muted text-sm">
                {endedAt
                  ? t('sinceUntil', { from, to: formatDate(endedAt, locale) })
                  : t('since', { from })}
                {staff && !reachable ? ` · ${t('unreachable')}` : null}
              </p>
              {actions && !endedAt && project.active ? actions(mentor) : null}
            </li>
          )
        })}
      </ul>
      {children}
    </Card>
  )
}

/** What mentors wrote of their sessions. */
export function SessionCard({ project, children }: MentorCardProps) {
  const t = useTranslations('incubation')
  return (
    <Card title={t('sessions')}>
      {project.sessions.length === 0 ? <p className="muted">{t('noSessions')}</p> : null}
      <ol className="flex flex-col gap-4">
        {project.sessions.map(({ id, heldOn, mentor, words }) => (
          <li key={id}>
            <p className="font-semibold">
              <DateTime value={heldOn} /> · {mentor}
            </p>
            <p lang="vi" className="whitespace-pre-wrap">
              {words}
            </p>
          </li>
        ))}
      </ol>
      {children}
    </Card>
  )
}
