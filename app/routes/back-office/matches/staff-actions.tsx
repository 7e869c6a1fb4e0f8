import { Form } from '@remix-run/react'
import { CalendarClock, Handshake, Pin, PinOff } from 'lucide-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { MatchView } from '#app/domain/matching/match-view'
import { paths } from '#app/routes/paths'
import { ConfirmForm } from '#app/ui/confirm-form'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { Timeline } from '#app/ui/timeline'

/** What staff can do with a match, and what was done with it. */
export function StaffActions({ match }: { match: MatchView }) {
  const t = useTranslations('matches')
  const meetings = useTranslations('meetings')
  const note = useId()
  const { id, held, pinned, introduced, dismissed, history } = match
  return (
    <>
      {held ? <ReleaseForm ids={[id]} label={t('release')} /> : null}
      {dismissed ? null : (
        <Form method="post">
          <input type="hidden" name="matchId" value={id} />
          <SubmitButton
            name="intent"
            value={pinned ? 'unpin' : 'pin'}
            variant="secondary"
            icon={pinned ? PinOff : Pin}
          >
            {t(pinned ? 'unpin' : 'pin')}
          </SubmitButton>
        </Form>
      )}
      {dismissed || held ? null : (
        <LinkButton to={paths.backOffice.meeting(id)} variant="secondary" icon={CalendarClock}>
          {meetings('staff.link')}
        </LinkButton>
      )}
      {dismissed || held || introduced ? null : (
        <ConfirmForm
          label={t('introduce')}
          icon={Handshake}
          question={t('introduceQuestion')}
          confirm={t('introduceConfirm')}
          values={{ intent: 'introduce', matchId: id }}
        >
          <div className="field">
            <label htmlFor={note} className="field-label">
              {t('introduceNote')}
            </label>
            <textarea id={note} name="note" rows={2} maxLength={1_000} className="textarea" />
          </div>
        </ConfirmForm>
      )}
      {history.length > 0 ? (
        <details className="confirm">
          <summary>{t('history')}</summary>
          <Timeline
            label={t('history')}
            items={history.map(({ action, ...step }) => ({
              ...step,
              title: t(`actions.${action}`),
            }))}
          />
        </details>
      ) : null}
    </>
  )
}

/** Lets both sides see matches that staff looked at first. */
export function ReleaseForm({ ids, label }: { ids: string[]; label: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="matchIds" value={ids.join(',')} />
      <SubmitButton name="intent" value="release">
        {label}
      </SubmitButton>
    </Form>
  )
}
