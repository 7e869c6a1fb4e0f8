import { Form, useActionData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { ModerationItem } from '#app/domain/moderation/moderation-item'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { replyTo } from './reply-to'

/** Takes an entry on, or hands it over to a colleague. */
export function OfficerForms({ item, formKey }: { item: ModerationItem; formKey: string }) {
  const t = useTranslations('moderation')
  const { isMine, isOwnOrganisation, colleagues, officerId } = item
  const reply = replyTo(useActionData(), ['take', 'hand-over'])
  const present = <input type="hidden" name="present" value={officerId ?? ''} />
  return (
    <div className="mt-4 flex flex-wrap items-end gap-4">
      <ReplyNotice reply={reply} />
      {isMine || isOwnOrganisation ? null : (
        <Form method="post">
          <FormKey value={`${formKey}-take`} />
          {present}
          <SubmitButton name="intent" value="take" variant="secondary" aria-keyshortcuts="t">
            {t('take')}
          </SubmitButton>
        </Form>
      )}
      {colleagues.length > 0 ? (
        <Form method="post" className="flex flex-wrap items-end gap-3">
          <FormKey value={`${formKey}-hand-over`} />
          {present}
          <div className="field">
            <label htmlFor="officer" className="field-label">
              {t('handOver')}
            </label>
            <select id="officer" name="officerId" className="select">
              {colleagues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <SubmitButton name="intent" value="hand-over" variant="secondary">
            {t('handOverSubmit')}
          </SubmitButton>
        </Form>
      ) : null}
    </div>
  )
}
