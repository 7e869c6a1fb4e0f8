import { useTranslations } from 'use-intl'
import { lateStages } from '#app/domain/deal-care/care-schemas'
import { groupedChoices } from '#app/domain/listings/field-choices'
import type { Choice, Option } from '#app/domain/taxonomy/taxonomy'
import {
  type ProgrammeFact,
  ProgrammeFields,
  type ProgrammeLists,
} from '#app/routes/deal-parts/programme-fields'
import { SumFields } from '#app/routes/deal-parts/sum-fields'
import { Checkbox } from '#app/ui/forms/checkbox'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { Fieldset } from '#app/ui/forms/fieldset'
import { SelectField } from '#app/ui/forms/select-field'
import { TextField } from '#app/ui/forms/text-field'

type Name =
  | 'title'
  | 'fieldCode'
  | 'providerId'
  | 'providerName'
  | 'seekerId'
  | 'seekerName'
  | 'stage'
  | 'signedOn'
  | 'value'
  | 'currency'
  | 'valueConfidential'
  | 'source'
  | ProgrammeFact

interface EntryFieldsProps {
  fields: Record<Name, FieldMeta>
  fieldOptions: Option[]
  programme: ProgrammeLists
  organisations: Choice[]
  today: string
}

/** What is on record of a deal that was made elsewhere. */
export function EntryFields({
  fields,
  fieldOptions,
  programme,
  organisations,
  today,
}: EntryFieldsProps) {
  const t = useTranslations('care.entry')
  const stages = useTranslations('deals.stages')
  const contract = useTranslations('contract')
  return (
    <>
      <TextField field={fields.title} label={t('name')} />
      <SelectField
        field={fields.fieldCode}
        label={t('fieldCode')}
        options={groupedChoices(fieldOptions, (field) => t('general', { field }))}
      />
      {(['provider', 'seeker'] as const).map((side) => (
        <div key={side} className="contents">
          <SelectField
            field={fields[`${side}Id`]}
            label={t(`${side}Id`)}
            options={organisations}
            optional
          />
          <TextField field={fields[`${side}Name`]} label={t(`${side}Name`)} optional />
        </div>
      ))}
      <SelectField
        field={fields.stage}
        label={t('stage')}
        empty={false}
        options={lateStages.map((value) => ({ value, label: stages(value) }))}
      />
      <DateField field={fields.signedOn} label={t('signedOn')} max={today} />
      <SumFields
        sum={fields.value}
        currency={fields.currency}
        labels={{ sum: t('value'), hint: t('valueHint'), currency: t('currency') }}
        optional
      />
      <Checkbox field={fields.valueConfidential} label={t('valueConfidential')} />
      <TextField field={fields.source} label={t('source')} hint={t('sourceHint')} />
      <Fieldset legend={contract('form.programme')} large>
        <ProgrammeFields fields={fields} options={programme} />
      </Fieldset>
    </>
  )
}
