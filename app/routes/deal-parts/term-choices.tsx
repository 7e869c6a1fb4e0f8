import { useTranslations } from 'use-intl'
import type { DealTerms } from '#app/domain/deals/deal-terms'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'

interface Option {
  code: string
  label: string
}

/** Terms that are chosen from the lists of Law 07/2017/QH14. */
export type ChosenTerm = Extract<keyof DealTerms, `${string}Code` | `${string}Codes`>

/** The lists that the choices come from. */
export type TermLists = Record<'objects' | 'forms' | 'modes' | 'scopes' | 'payments', Option[]>

interface TermChoicesProps {
  fields: Record<ChosenTerm, FieldMeta>
  options: TermLists
}

/** The terms that are chosen from lists; every one may stay open. */
export function TermChoices({ fields, options }: TermChoicesProps) {
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
    </>
  )
}
