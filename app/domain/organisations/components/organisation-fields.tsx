import { useTranslations } from 'use-intl'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { Fieldset } from '#app/ui/forms/fieldset'
import { SelectField } from '#app/ui/forms/select-field'
import type { OptionGroup } from '#app/ui/forms/select-options'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { organisationTypes } from '../organisation'

type Name =
  | 'type'
  | 'name'
  | 'nameEn'
  | 'taxCode'
  | 'representativeName'
  | 'representativeTitle'
  | 'unitCode'
  | 'address'
  | 'website'
  | 'email'
  | 'phone'
  | 'aboutVi'
  | 'aboutEn'
  | 'certificateNumber'
  | 'certificateOn'

interface OrganisationFieldsProps {
  fields: Record<Name, FieldMeta>
  places: OptionGroup[]
}

/** The form of an organisation, in its parts. */
export function OrganisationFields({ fields, places }: OrganisationFieldsProps) {
  const t = useTranslations('organisations')
  const types = organisationTypes.map((type) => ({ value: type, label: t(`types.${type}`) }))
  return (
    <>
      <Fieldset legend={t('form.identity')} large>
        <SelectField field={fields.type} label={t('form.type')} options={types} />
        <TextField field={fields.name} label={t('form.name')} hint={t('form.nameHint')} />
        <TextField field={fields.nameEn} label={t('form.nameEn')} optional />
        <TextField
          field={fields.taxCode}
          label={t('form.taxCode')}
          hint={t('form.taxCodeHint')}
          inputMode="numeric"
          width="medium"
        />
        <TextField field={fields.representativeName} label={t('form.representative')} optional />
        <TextField
          field={fields.representativeTitle}
          label={t('form.representativeTitle')}
          optional
        />
      </Fieldset>
      <Fieldset legend={t('form.contact')} large>
        <SelectField
          field={fields.unitCode}
          label={t('form.place')}
          hint={t('form.placeHint')}
          options={places}
          optional
        />
        <TextField field={fields.address} label={t('form.address')} optional />
        <TextField field={fields.website} label={t('form.website')} inputMode="url" optional />
        <TextField
          field={fields.email}
          label={t('form.email')}
          hint={t('form.contactHint')}
          type="email"
          optional
        />
        <TextField
          field={fields.phone}
          label={t('form.phone')}
          type="tel"
          width="medium"
          optional
        />
      </Fieldset>
      <Fieldset legend={t('form.about')} large>
        <TextArea
          field={fields.aboutVi}
          label={t('form.aboutVi')}
          hint={t('form.aboutHint')}
          maxLength={4_000}
          lang="vi"
          optional
        />
        <TextArea
          field={fields.aboutEn}
          label={t('form.aboutEn')}
          maxLength={4_000}
          lang="en"
          optional
        />
        <TextField
          field={fields.certificateNumber}
          label={t('form.certificateNumber')}
          hint={t('form.certificateHint')}
          width="medium"
          optional
        />
        <DateField field={fields.certificateOn} label={t('form.certificateOn')} optional />
      </Fieldset>
    </>
  )
}
