import { getFormProps } from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { Decision } from '#app/domain/listings/listing-steps'
import type { TurnDownSchema } from '#app/domain/moderation/moderation-schemas'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { replyTo } from './reply-to'

const intents = ['return', 'hold', 'reject'] as const

interface TurnDownFormProps {
  /** What the status leaves to decide. */
  decisions: readonly Decision[]
  version: number
  formKey: string
  reasons: { code: string; label: string }[]
}

/** Returns, holds or rejects: reasons of the list and words to the owner, then one of the buttons. */
export function TurnDownForm({ decisions, version, formKey, reasons }: TurnDownFormProps) {
  const t = useTranslations('moderation')
  const [form, fields] = useSchemaForm<typeof TurnDownSchema>({
    id: 'turn-down',
    reply: replyTo(useActionData(), intents),
  })
  const offered = intents.filter((intent) => decisions.includes(intent))
  if (offered.length === 0) return null
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <h3>{t(decisions.includes('approve') ? 'turnDown' : 'turnDownPublished')}</h3>
      <ErrorSummary form={form} />
      <input type="hidden" name="version" value={version} />
      <FormKey value={`${formKey}-turn-down`} />
      <CheckboxGroup field={fields.reasons} legend={t('reasons')} options={choicesOf(reasons)} />
      <TextArea
        field={fields.words}
        label={t('words')}
        hint={t('wordsHint')}
        rows={4}
        maxLength={4_000}
      />
      <div className="flex flex-wrap gap-3">
        {offered.map((intent) => (
          <SubmitButton
            key={intent}
            name="intent"
            value={intent}
            variant={intent === 'reject' ? 'danger' : 'secondary'}
          >
            {t(intent)}
          </SubmitButton>
        ))}
      </div>
    </Form>
  )
}
