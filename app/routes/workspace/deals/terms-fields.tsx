import { useTranslations } from 'use-intl'
import type { TermName } from '#app/domain/deals/deal-terms'
import { SumFields } from '#app/routes/deal-parts/sum-fields'
import { TermChoices, type TermLists } from '#app/routes/deal-parts/term-choices'
import { Checkbox } from '#app/ui/forms/checkbox'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'

interface TermsFieldsProps {
  fields: Record<TermName | 'currency', FieldMeta>
  options: TermLists
  /** Latest day of signing, as `2026-01-21`. */
  today: string
}

/** The terms of a deal; every one may stay open until the parties sign. */
export function TermsFields({ fields, options, today }: TermsFieldsProps) {
  const t = useTranslations('deals.terms')
  return (
    <>
      <TermChoices fields={fields} options={options} />
      <SumFields
        sum={fields.value}
        currency={fields.currency}
        labels={{ sum: t('value'), hint: t('valueHint'), currency: t('currency') }}
        optional
      />
      <Checkbox
        field={fields.valueConfidential}
        label={t('valueConfidential')}
        hint={t('valueConfidentialHint')}
      />
      <DateField
        field={fields.signedOn}
        label={t('signedOn')}
        hint={t('signedOnHint')}
        max={today}
        optional
      />
    </>
  )
}
