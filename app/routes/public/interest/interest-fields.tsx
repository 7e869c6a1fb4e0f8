import { useTranslations } from 'use-intl'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { CurrencyField } from '#app/ui/forms/currency-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

interface Option {
  code: string
  label: string
}

interface InterestFieldsProps {
  kind: 'technology' | 'need'
  fields: Record<
    'purpose' | 'readiness' | 'timing' | 'priorRelation' | 'budget' | 'currency',
    FieldMeta
  >
  options: { readiness: Option[]; timing: Option[]; relations: Option[] }
}

/** What an expression of interest says. */
export function InterestFields({ kind, fields, options }: InterestFieldsProps) {
  const t = useTranslations('interests.form')
  const offers = kind === 'need'
  return (
    <>
      <TextArea
        field={fields.purpose}
        label={t(offers ? 'purposeNeed' : 'purposeTechnology')}
        hint={t(offers ? 'purposeNeedHint' : 'purposeTechnologyHint')}
        maxLength={2_000}
      />
      <RadioGroup
        field={fields.readiness}
        legend={t('readiness')}
        options={choicesOf(options.readiness)}
      />
      <RadioGroup field={fields.timing} legend={t('timing')} options={choicesOf(options.timing)} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <TextField
          field={fields.budget}
          label={t(offers ? 'budgetNeed' : 'budgetTechnology')}
          hint={t('budgetHint')}
          inputMode="decimal"
          autoComplete="off"
          width="medium"
          optional
        />
        <CurrencyField field={fields.currency} label={t('currency')} />
      </div>
      <RadioGroup
        field={fields.priorRelation}
        legend={t('priorRelation')}
        options={choicesOf(options.relations)}
      />
    </>
  )
}
