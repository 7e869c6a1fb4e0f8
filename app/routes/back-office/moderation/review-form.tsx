import { getFormProps } from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { Decision } from '#app/domain/listings/listing-steps'
import type { TurnDownSchema } from '#app/domain/moderation/moderation-schemas'
import type { Rubric } from '#app/domain/moderation/rubric'
import { choicesOf, type Option } from '#app/domain/taxonomy/taxonomy'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'
import { type AnnexChoice, LegalFields, type LegalFieldsMeta } from './legal-fields'
import { replyTo } from './reply-to'
import { RubricFields } from './rubric-fields'

const turnDowns = ['return', 'hold', 'reject'] as const

/** The last check as the controls of a form take it. */
interface LegalValues {
  legalClass?: string
  legalCriteria: string[]
  legalNote: string
  green?: string
  highTech?: string
}

export interface ReviewFormProps {
  /** What the status leaves to decide. */
  decisions: readonly Decision[]
  version: number
  formKey: string
  rubric: Rubric
  categories: Option[]
  reasons: Option[]
  /** The legal check of a technology: what the last one recorded, and what it may tick. */
  legal?: {
    values: LegalValues
    criteria: Option[]
    annexes: AnnexChoice[]
  }
}

/**
 * Everything a moderator says of an entry in one form, with a button for each decision: whatever is refused, or
 * decided by somebody else in between, leaves what was typed where it is.
 */
export function ReviewForm(props: ReviewFormProps) {
  const { decisions, version, formKey, rubric, categories, reasons, legal } = props
  const t = useTranslations('moderation')
  const reply = replyTo(useActionData(), ['approve', ...turnDowns])
  const [form, fields] = useSchemaForm<typeof TurnDownSchema>({
    id: 'review',
    reply,
    ...(legal ? { defaultValue: legal.values } : {}),
  })
  const offered = turnDowns.filter((intent) => decisions.includes(intent))
  const mayApprove = decisions.includes('approve')
  const isOver = offered.length === 0 && !mayApprove
  if (isOver && !reply) return null
  const given = (form.initialValue?.scores ?? {}) as Record<string, string>
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <ErrorSummary form={form} />
      {isOver ? (
        <Notice tone="warning" title={t('keptWords')}>
          <p>{t('keptLead')}</p>
        </Notice>
      ) : null}
      <input type="hidden" name="version" value={version} />
      <FormKey value={`${formKey}-review`} />
      {mayApprove || isOver ? (
        <RubricFields rubric={rubric} categories={categories} given={given} />
      ) : null}
      {legal && (mayApprove || isOver) ? (
        <LegalFields
          fields={fields as unknown as LegalFieldsMeta}
          criteria={legal.criteria}
          annexes={legal.annexes}
        />
      ) : null}
      {mayApprove ? (
        <div className="stack">
          <p>{t(legal ? 'approveLead' : 'approveNeed')}</p>
          <div>
            <SubmitButton
              name="intent"
              value="approve"
              aria-keyshortcuts="p"
              data-after-rubric={legal ? undefined : ''}
            >
              {t('approve')}
            </SubmitButton>
          </div>
        </div>
      ) : null}
      {offered.length > 0 || isOver ? (
        <>
          <h3>{t(mayApprove || isOver ? 'turnDown' : 'turnDownPublished')}</h3>
          <div data-shortcut="r">
            <CheckboxGroup
              field={fields.reasons}
              legend={t('reasons')}
              options={choicesOf(reasons)}
            />
          </div>
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
        </>
      ) : null}
    </Form>
  )
}
