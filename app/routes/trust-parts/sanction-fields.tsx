import { useTranslations } from 'use-intl'
import { grades } from '#app/domain/trust-safety/sanction'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

type Name = 'grade' | 'entry' | 'postingLimit' | 'endsOn' | 'reasonCodes' | 'reason'

interface SanctionFieldsProps {
  fields: Record<Name, FieldMeta>
  reasons: { code: string; label: string }[]
  entries: { value: string; label: string }[]
  /** True where the reported entry is held unless another is chosen. */
  entryKnown?: boolean
}

/** What is imposed, how long, and why. */
export function SanctionFields({ fields, reasons, entries, entryKnown }: SanctionFieldsProps) {
  const t = useTranslations('trustSafety')
  return (
    <>
      <RadioGroup
        field={fields.grade}
        legend={t('impose.grade')}
        options={grades.map((grade) => ({
          value: grade,
          label: t(`grades.${grade}`),
          hint: t(`gradeHints.${grade}`),
        }))}
      />
      {entryKnown ? null : (
        <SelectField
          field={fields.entry}
          label={t('impose.entry')}
          hint={t('impose.entryHint')}
          options={entries}
          optional
        />
      )}
      <TextField
        field={fields.postingLimit}
        label={t('impose.limit')}
        hint={t('impose.limitHint')}
        inputMode="numeric"
        width="short"
        optional
      />
      <DateField
        field={fields.endsOn}
        label={t('impose.endsOn')}
        hint={t('impose.endsOnHint')}
        optional
      />
      <CheckboxGroup
        field={fields.reasonCodes}
        legend={t('impose.reasons')}
        options={reasons.map(({ code, label }) => ({ value: code, label }))}
      />
      <TextArea
        field={fields.reason}
        label={t('impose.reason')}
        hint={t('impose.reasonHint')}
        maxLength={4_000}
      />
    </>
  )
}
