import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import type { QueueFormSchema } from '#app/domain/moderation/moderation-schemas'
import { choicesOf, type Option } from '#app/domain/taxonomy/taxonomy'
import { Card } from '#app/ui/card'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { Fieldset } from '#app/ui/forms/fieldset'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

/** Id of the form, by which the boxes of the table belong to it. */
export const bulkFormId = 'bulk'

/** Holds or returns several entries: the one with reasons has all fields of the form. */
type TurnDownForm = z.ZodType<
  unknown,
  Extract<z.input<typeof QueueFormSchema>, { intent: 'hold' | 'return' }>
>

interface BulkFormProps {
  formKey: string
  reply: object | undefined
  officers: { id: string; name: string }[]
  reasons: Option[]
  /** Minutes in which it can be undone. */
  minutes: number
}

/** What can be done to the ticked entries at once. */
export function BulkForm({ formKey, reply, officers, reasons, minutes }: BulkFormProps) {
  const t = useTranslations('moderation')
  const [form, fields] = useSchemaForm<TurnDownForm>({ id: bulkFormId, reply })
  return (
    <Card title={t('bulk.title')}>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ entries: t('bulk.column') }} />
        <p className="muted">{t('bulk.lead', { minutes })}</p>
        <FormKey value={`${formKey}-bulk`} />
        <Fieldset field={fields.entries} legend={t('bulk.assign')}>
          <div className="flex flex-wrap items-end gap-3">
            <select
              name="officerId"
              aria-label={t('bulk.assign')}
              className="select w-auto max-w-sm grow basis-40"
            >
              {officers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <SubmitButton name="intent" value="assign" variant="secondary">
              {t('bulk.assignSubmit')}
            </SubmitButton>
          </div>
        </Fieldset>
        <details className="confirm">
          <summary className="btn btn-outline">{t('bulk.turnDown')}</summary>
          <div className="confirm-panel">
            <CheckboxGroup
              field={fields.reasons}
              legend={t('reasons')}
              options={choicesOf(reasons)}
            />
            <TextArea
              field={fields.words}
              label={t('words')}
              hint={t('wordsHint')}
              rows={3}
              maxLength={4_000}
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton name="intent" value="hold" variant="secondary">
                {t('bulk.hold')}
              </SubmitButton>
              <SubmitButton name="intent" value="return" variant="secondary">
                {t('bulk.return')}
              </SubmitButton>
            </div>
          </div>
        </details>
      </Form>
    </Card>
  )
}
