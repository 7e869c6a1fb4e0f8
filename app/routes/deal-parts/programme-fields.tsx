import { useTranslations } from 'use-intl'
import type { DealContract } from '#app/domain/deals/deal-contract'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'

/** Facts that the national programme counts (Decision 1158/QĐ-TTg). */
export type ProgrammeFact = Extract<
  keyof DealContract,
  'involvesIp' | 'ipTypeCodes' | 'originCountry' | 'transferorTypeCode' | 'exportKeySector'
>

/** The lists that the facts are chosen from. */
export type ProgrammeLists = Record<
  'ipTypes' | 'countries' | 'transferors',
  { code: string; label: string }[]
>

interface ProgrammeFieldsProps {
  fields: Record<ProgrammeFact, FieldMeta>
  options: ProgrammeLists
}

/** The fields of those facts; every one may stay open. */
export function ProgrammeFields({ fields, options }: ProgrammeFieldsProps) {
  const t = useTranslations('contract')
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))
  const yesOrNo = (field: FieldMeta, label: string) => (
    <RadioGroup field={field} legend={label} options={answers} optional inline />
  )
  return (
    <>
      {yesOrNo(fields.involvesIp, t('fields.involvesIp'))}
      <CheckboxGroup
        field={fields.ipTypeCodes}
        legend={t('fields.ipTypeCodes')}
        options={choicesOf(options.ipTypes)}
        optional
      />
      <SelectField
        field={fields.originCountry}
        label={t('fields.originCountry')}
        hint={t('fields.originCountryHint')}
        options={choicesOf(options.countries)}
        optional
      />
      <SelectField
        field={fields.transferorTypeCode}
        label={t('fields.transferorTypeCode')}
        options={choicesOf(options.transferors)}
        optional
      />
      {yesOrNo(fields.exportKeySector, t('fields.exportKeySector'))}
    </>
  )
}
