import { useTranslations } from 'use-intl'
import { recognitionKinds } from '#app/domain/recognitions/recognition'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import type { Option, OptionGroup } from '#app/ui/forms/select-options'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

type Name =
  | 'kind'
  | 'name'
  | 'taxCode'
  | 'certificateNumber'
  | 'issuer'
  | 'issuedOn'
  | 'validTo'
  | 'fieldCode'
  | 'basis'
  | 'products'

interface RecognitionFieldsProps {
  fields: Record<Name, FieldMeta>
  fieldChoices: (Option | OptionGroup)[]
  bases: Option[]
}

/** What staff write of an entry of the register. */
export function RecognitionFields({ fields, fieldChoices, bases }: RecognitionFieldsProps) {
  const t = useTranslations('recognitions.staff')
  const register = useTranslations('recognitions')
  return (
    <>
      <RadioGroup
        field={fields.kind}
        legend={t('kind')}
        inline
        options={recognitionKinds.map((value) => ({ value, label: register(`kinds.${value}`) }))}
      />
      <TextField field={fields.name} label={t('name')} hint={t('nameHint')} />
      <TextField
        field={fields.taxCode}
        label={t('taxCode')}
        hint={t('taxCodeHint')}
        inputMode="numeric"
        width="medium"
      />
      <TextField field={fields.certificateNumber} label={t('number')} width="medium" />
      <TextField field={fields.issuer} label={t('issuer')} />
      <DateField field={fields.issuedOn} label={t('issuedOn')} />
      <DateField field={fields.validTo} label={t('validTo')} hint={t('validToHint')} optional />
      <SelectField
        field={fields.fieldCode}
        label={register('field')}
        options={fieldChoices}
        optional
      />
      <SelectField
        field={fields.basis}
        label={t('basis')}
        hint={t('basisHint')}
        options={bases}
        optional
      />
      <TextArea field={fields.products} label={t('products')} rows={3} maxLength={1_000} optional />
    </>
  )
}
