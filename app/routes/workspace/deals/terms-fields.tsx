import { useTranslations } from 'use-intl'
import type { TermName } from '#app/domain/deals/deal-terms'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { Checkbox } from '#app/ui/forms/checkbox'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { CurrencyField } from '#app/ui/forms/currency-field'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { TextField } from '#app/ui/forms/text-field'

interface Option {
  code: string
  label: string
}

interface TermsFieldsProps {
  fields: Record<TermName | 'currency', FieldMeta>
  options: Record<'objects' | 'forms' | 'modes' | 'scopes' | 'payments', Option[]>
  /** Latest day of signing, as `2026-01-21`. */
  today: string
}

/** The terms of a deal; every one may stay open until the parties sign. */
export function TermsFields({ fields, options, today }: TermsFieldsProps) {
  const t = useTranslations('deals.terms')
  return (
    <>
      <CheckboxGroup
        field={fields.objectCodes}
        legend={t('objectCodes')}
        options={choicesOf(options.objects)}
        optional
      />
      <SelectField
        field={fields.formCode}
        label={t('formCode')}
        options={choicesOf(options.forms)}
        optional
      />
      <CheckboxGroup
        field={fields.modeCodes}
        legend={t('modeCodes')}
        options={choicesOf(options.modes)}
        optional
      />
      <RadioGroup
        field={fields.scopeCode}
        legend={t('scopeCode')}
        options={choicesOf(options.scopes)}
        optional
      />
      <SelectField
        field={fields.paymentCode}
        label={t('paymentCode')}
        options={choicesOf(options.payments)}
        optional
      />
      <div className="flex flex-wrap items-end gap-4">
        <TextField
          field={fields.value}
          label={t('value')}
          hint={t('valueHint')}
          inputMode="decimal"
          autoComplete="off"
          width="medium"
          optional
        />
        <CurrencyField field={fields.currency} label={t('currency')} />
      </div>
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
