import { useTranslations } from 'use-intl'
import { providerKinds } from '#app/domain/directory/provider'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import type { Option } from '#app/ui/forms/select-options'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

type Name =
  | 'kind'
  | 'name'
  | 'workplace'
  | 'headlineVi'
  | 'headlineEn'
  | 'aboutVi'
  | 'aboutEn'
  | 'services'
  | 'fieldCodes'
  | 'account'
  | 'taxCode'
  | 'consentOn'

interface ProviderFieldsProps {
  fields: Record<Name, FieldMeta>
  serviceChoices: Option[]
  /** The fields of the highest level: a specialist is found by those below too. */
  topFields: Option[]
}

/** What staff write of somebody of the directory. */
export function ProviderFields({ fields, serviceChoices, topFields }: ProviderFieldsProps) {
  const t = useTranslations('directory.staff')
  const directory = useTranslations('directory')
  return (
    <>
      <RadioGroup
        field={fields.kind}
        legend={directory('kind')}
        inline
        options={providerKinds.map((value) => ({ value, label: directory(`kinds.${value}`) }))}
      />
      <TextField field={fields.name} label={t('name')} />
      <TextField field={fields.workplace} label={directory('workplace')} optional />
      <TextField field={fields.headlineVi} label={t('headlineVi')} lang="vi" />
      <TextField field={fields.headlineEn} label={t('headlineEn')} lang="en" optional />
      <CheckboxGroup
        field={fields.services}
        legend={directory('service')}
        options={serviceChoices}
        optional
      />
      <CheckboxGroup
        field={fields.fieldCodes}
        legend={directory('fields')}
        options={topFields}
        optional
      />
      <TextArea
        field={fields.aboutVi}
        label={t('aboutVi')}
        rows={5}
        maxLength={3_000}
        lang="vi"
        optional
      />
      <TextArea
        field={fields.aboutEn}
        label={t('aboutEn')}
        rows={5}
        maxLength={3_000}
        lang="en"
        optional
      />
      <TextField
        field={fields.account}
        type="email"
        label={t('account')}
        hint={t('accountHint')}
        autoComplete="off"
        optional
      />
      <TextField
        field={fields.taxCode}
        label={t('taxCode')}
        hint={t('taxCodeHint')}
        width="medium"
        inputMode="numeric"
        optional
      />
      <DateField field={fields.consentOn} label={t('consentOn')} hint={t('consentHint')} optional />
    </>
  )
}
