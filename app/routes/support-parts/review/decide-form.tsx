import { getFormProps, getInputProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import type { DecideSchema } from '#app/domain/support-reviews/review-schemas'
import type { Option } from '#app/domain/taxonomy/taxonomy'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { formatAmount } from '#app/locales/money'
import { replyTo } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { FormKey } from '#app/ui/forms/form-key'
import { MoneyField } from '#app/ui/forms/money-field'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { useLevelText } from '../level-text'
import type { StepFormProps } from './step-forms'

const LONG = 4_000

/** As `appealPeriods` gives them. */
const periods = ['first', 'answer', 'second'] as const

interface DecideFormProps extends StepFormProps {
  reasons: Option[]
  formKey: string
}

/** The decision: how much of each line, or the reasons why not. */
export function DecideForm({ review, reply, reasons, formKey }: DecideFormProps) {
  const t = useTranslations('supportReviews.decision')
  const locale = useLocale()
  const text = useLevelText()
  const { application, eligible, screeningNote } = review
  const { lines, content, version } = application
  const [form, fields] = useSchemaForm<typeof DecideSchema>({
    id: 'decide',
    reply: replyTo(reply, { intent: 'decide' }),
    defaultValue: {
      lines: lines.map(({ itemCode, amount }) => ({
        code: itemCode,
        amount: formatAmount(amount, 'VND', locale),
      })),
    },
  })
  const rows = fields.lines.getFieldList()
  const nameOf = (code: string) => content.items.find((item) => item.code === code)?.name[locale]
  return (
    <Card title={t('title')} className="card-panel panel-flow no-print">
      {eligible === null ? null : (
        <p>
          <strong>{t(eligible ? 'foundEligible' : 'foundNotEligible')}</strong> {screeningNote}
        </p>
      )}
      <ul className="muted list-disc pl-5 text-sm">
        {review.appealPeriods.map(({ value, source }, index) => (
          <li key={source}>
            {t(`appealPeriods.${periods[index] ?? 'first'}`, { days: value })}{' '}
            <span lang="vi">{source}</span>
          </li>
        ))}
      </ul>
      <Form method="post" {...getFormProps(form)}>
        <FormKey value={formKey} />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          field={fields.outcome}
          legend={t('outcome')}
          options={[
            { value: 'approve', label: t('approve') },
            { value: 'refuse', label: t('refuse') },
          ]}
        />
        {lines.map(({ itemCode, amount }, index) => {
          const row = rows[index]?.getFieldset()
          if (!row) return null
          return (
            <div key={itemCode}>
              <input {...getInputProps(row.code, { type: 'hidden' })} key="code" value={itemCode} />
              <MoneyField
                field={row.amount}
                label={t('grant', { item: nameOf(itemCode) ?? itemCode })}
                hint={t('asked', { amount: text.money(amount) })}
                optional
              />
            </div>
          )
        })}
        <CheckboxGroup
          field={fields.reasons}
          legend={t('reasons')}
          hint={t('reasonsHint')}
          options={choicesOf(reasons)}
          optional
        />
        <TextArea field={fields.words} label={t('words')} hint={t('wordsHint')} maxLength={LONG} />
        <SubmitButton name="intent" value="decide">
          {t('submit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
