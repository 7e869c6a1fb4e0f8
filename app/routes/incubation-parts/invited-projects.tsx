import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { staffDemoDay } from '#app/domain/incubation/index.server'
import type { Reply } from '#app/routes/deal-parts/reply-notice'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LocaleLink } from '#app/ui/locale-link'
import { StatusTag } from '#app/ui/status-tag'
import { showingTones } from './tones'
import { WordsForm } from './words-form'

interface InvitedProjectsProps {
  day: Awaited<ReturnType<typeof staffDemoDay>>
  reply: Reply
}

/** The projects of a demo day with their answers, and those that can be invited. */
export function InvitedProjects({ day, reply }: InvitedProjectsProps) {
  const t = useTranslations('incubation')
  const { showings, candidates, version, open } = day
  return (
    <Card title={t('day.projects')}>
      {showings.length === 0 ? <p className="muted">{t('day.count', { count: 0 })}</p> : null}
      <ul className="flex flex-col gap-4">
        {showings.map(({ id, number, title, status, listings }) => (
          <li key={id} className="flex flex-col gap-2">
            <p>
              <LocaleLink to={paths.backOffice.incubationProject(number)}>
                <span lang="vi">{title}</span>
              </LocaleLink>{' '}
              <StatusTag tone={showingTones[status]}>
                {t(`day.showingStatuses.${status}`)}
              </StatusTag>
            </p>
            <p className="muted text-sm">
              <span className="whitespace-nowrap">{number}</span> · {t('day.listings')}: {listings}
            </p>
            {open ? (
              <WordsForm
                intent="remove"
                version={version}
                values={{ project: id }}
                name="reason"
                label={t('staffDay.remove')}
                question={t('staffDay.reason')}
                maxLength={500}
                reply={reply}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {!open ? null : candidates.length === 0 ? (
        <p className="muted">{t('staffDay.noProjects')}</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="version" value={version} />
          <div className="field">
            <label htmlFor="invite-project" className="field-label">
              {t('staffDay.inviteProject')}
            </label>
            <select id="invite-project" name="project" className="select" required>
              {candidates.map(({ id, number, titleVi }) => (
                <option key={id} value={id}>{`${number}: ${titleVi}`}</option>
              ))}
            </select>
          </div>
          <SubmitButton name="intent" value="invite" variant="secondary">
            {t('staffDay.invite')}
          </SubmitButton>
        </Form>
      )}
    </Card>
  )
}
