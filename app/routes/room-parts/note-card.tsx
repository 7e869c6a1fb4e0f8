import { Form } from '@remix-run/react'
import { CircleCheck } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { longest } from '#app/domain/deal-room/room'
import type { NoteView } from '#app/domain/deal-room/room-view'
import { formatDate, formatDateTime } from '#app/locales/dates'
import { buttonClasses } from '#app/ui/button-classes'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { FormKey } from '#app/ui/forms/form-key'
import { PlainTextArea } from '#app/ui/forms/plain-text-area'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Icon } from '#app/ui/icon'
import { LinkedText } from '#app/ui/linked-text'
import { DoerName } from './doer-name'

interface NoteCardProps {
  note: NoteView
  mayWrite: boolean
  formKey: string
}

/** The note of a meeting with the parties' words on it and everybody's remarks. */
export function NoteCard({ note, mayWrite, formKey }: NoteCardProps) {
  const t = useTranslations('room')
  const locale = useLocale()
  const sides = (side: NoteView['by']['side']) => t(`sides.${side ?? 'guest'}`)
  const nameOf = (name: string | null) => name ?? t('nobody')
  return (
    <Card
      title={note.title}
      action={<span>{t('notes.held', { date: formatDate(note.heldOn, locale) })}</span>}
    >
      <p className="muted text-sm">
        {t('notes.by', { name: nameOf(note.by.name), side: sides(note.by.side) })} ·{' '}
        <DateTime value={note.at} time />
      </p>
      <LinkedText text={note.body} />
      {note.confirmations.length === 0 ? <p className="muted">{t('notes.unconfirmed')}</p> : null}
      <ul className="flex flex-col gap-1">
        {note.confirmations.map(({ side, name, at }) => (
          <li key={side} className="flex items-start gap-2">
            <Icon of={CircleCheck} className="mt-1 size-4 shrink-0 text-success" />
            {t('notes.confirmed', {
              side: sides(side),
              name: nameOf(name),
              at: formatDateTime(at, locale),
            })}
          </li>
        ))}
      </ul>
      {note.mayConfirm ? (
        <Form method="post">
          <input type="hidden" name="noteId" value={note.id} />
          <SubmitButton name="intent" value="confirm-note" variant="secondary">
            {t('notes.confirm')}
          </SubmitButton>
        </Form>
      ) : null}
      <Comments note={note} mayWrite={mayWrite} formKey={formKey} />
    </Card>
  )
}

function Comments({ note, mayWrite, formKey }: NoteCardProps) {
  const t = useTranslations('room.notes')
  return (
    <>
      {note.comments.length > 0 ? (
        <ul aria-label={t('comments')} className="room-comments">
          {note.comments.map(({ id: key, by, body, at }) => (
            <li key={key}>
              <p className="text-sm">
                <DoerName by={by} />{' '}
                <span className="muted">
                  · <DateTime value={at} time />
                </span>
              </p>
              <LinkedText text={body} />
            </li>
          ))}
        </ul>
      ) : null}
      {mayWrite ? (
        <details className="confirm no-print">
          <summary className={buttonClasses('quiet')}>{t('comment')}</summary>
          <Form method="post" className="confirm-panel">
            <FormKey value={`${formKey}-${note.id}`} />
            <input type="hidden" name="noteId" value={note.id} />
            <PlainTextArea
              name="body"
              label={t('commentBody')}
              rows={3}
              maxLength={longest.comment}
              required
            />
            <SubmitButton name="intent" value="comment">
              {t('commentSubmit')}
            </SubmitButton>
          </Form>
        </details>
      ) : null}
    </>
  )
}
