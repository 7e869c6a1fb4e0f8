import { useTranslations } from 'use-intl'
import { directions, projectLevels, type RegistrationFact } from '#app/domain/deals/deal-contract'
import { Checkbox } from '#app/ui/forms/checkbox'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'

/** An answer as a radio button says it. */
export const answerOf = (value: boolean | null) =>
  value === null ? undefined : value ? ('yes' as const) : ('no' as const)

/** The facts of a contract that decide on its registration. */
export function FactsFields({ fields }: { fields: Record<RegistrationFact, FieldMeta> }) {
  const t = useTranslations('contract')
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))
  const yesOrNo = (field: FieldMeta, label: string) => (
    <RadioGroup field={field} legend={label} options={answers} optional inline />
  )
  return (
    <>
      <RadioGroup
        field={fields.direction}
        legend={t('fields.direction')}
        options={directions.map((value) => ({ value, label: t(`directions.${value}`) }))}
        optional
      />
      {yesOrNo(fields.restricted, t('fields.restricted'))}
      {yesOrNo(fields.stateCapital, t('fields.stateCapital'))}
      {yesOrNo(fields.taskResultCertificate, t('fields.taskResultCertificate'))}
      <SelectField
        field={fields.projectLevel}
        label={t('fields.projectLevel')}
        options={projectLevels.map((value) => ({ value, label: t(`projectLevels.${value}`) }))}
        empty={false}
      />
      <Checkbox field={fields.defenceSecret} label={t('fields.defenceSecret')} />
    </>
  )
}
