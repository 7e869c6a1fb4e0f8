import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { BatchView } from '#app/domain/moderation/batch'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Notice } from '#app/ui/notice'

interface BatchOutcomeProps {
  batch: BatchView & {
    /** Entries left as they were, with why. */
    refusals: { id: string; title: string; why: string }[]
  }
  formKey: string
  reply: object | undefined
}

/** What became of the entries that were ticked, and the way to take it back while there is time. */
export function BatchOutcome({ batch, formKey, reply }: BatchOutcomeProps) {
  const t = useTranslations('moderation.bulk')
  const { action, done, refused, undoUntil, undone, refusals } = batch
  return (
    <Notice tone={refused > 0 ? 'warning' : 'success'} title={t(`actions.${action}`)}>
      <p>{undone ? t('undone') : t('outcome', { done, refused })}</p>
      {refusals.length > 0 ? (
        <>
          <p className="font-semibold">{t('refusedList')}</p>
          <ul className="list-disc pl-5">
            {refusals.map(({ id, title, why }) => (
              <li key={id}>
                {title}: {why}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ReplyNotice reply={reply} />
      {undoUntil ? (
        <Form method="post" className="mt-2 flex flex-wrap items-center gap-3">
          <FormKey value={`${formKey}-undo`} />
          <input type="hidden" name="batch" value={batch.id} />
          <SubmitButton name="intent" value="undo" variant="secondary" aria-keyshortcuts="z">
            {t('undo')}
          </SubmitButton>
          <span>{t('undoUntil', { at: undoUntil })}</span>
        </Form>
      ) : null}
    </Notice>
  )
}
