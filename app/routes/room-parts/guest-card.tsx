import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import type { GuestView } from '#app/domain/deal-room/room-view'
import { formatDate } from '#app/locales/dates'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'

const tones: Record<GuestView['status'], Tone> = {
  asked: 'warning',
  agreed: 'success',
  refused: 'error',
  withdrawn: 'neutral',
}

/** A guest of a room, with what either party said and what the reader's party may say. */
export function GuestCard({ guest }: { guest: GuestView }) {
  const t = useTranslations('room')
  const locale = useLocale()
  const { who, status, kind, at, askedBy, mayAnswer, mayEnd } = guest
  const date = (value: Date) => formatDate(value, locale)
  const sides = (['provider', 'seeker'] as const).map((side) => {
    const agreedAt = guest[`${side}At`]
    const named = t(`sides.${side}`)
    if (agreedAt) return t('guests.consent', { side: named, date: date(agreedAt) })
    return status === 'asked' ? t('guests.waiting', { side: named }) : null
  })
  const facts = [
    t('guests.asked', { name: askedBy ?? t('nobody'), date: date(at) }),
    ...sides.filter((said) => said !== null),
  ]
  return (
    <Card
      level={3}
      title={who}
      action={<StatusTag tone={tones[status]}>{t(`guests.statuses.${status}`)}</StatusTag>}
    >
      <p>{t(`guests.kinds.${kind}`)}</p>
      <p className="muted text-sm">{facts.join(' · ')}</p>
      {mayAnswer ? (
        <Form method="post" className="flex flex-wrap gap-3">
          <input type="hidden" name="guestId" value={guest.id} />
          <SubmitButton name="intent" value="agree-guest">
            {t('guests.agree')}
          </SubmitButton>
          <SubmitButton name="intent" value="refuse-guest" variant="secondary">
            {t('guests.refuse')}
          </SubmitButton>
        </Form>
      ) : null}
      {mayEnd ? (
        <ConfirmForm
          label={t('guests.end')}
          variant="danger"
          question={t('guests.endQuestion', { name: who })}
          confirm={t('guests.endConfirm')}
          values={{ intent: 'end-guest', guestId: guest.id }}
        />
      ) : null}
    </Card>
  )
}
