import { useTranslations } from 'use-intl'
import { factNames } from '#app/domain/programmes/firm-facts'
import { conditionKinds } from '#app/domain/programmes/programme-schemas'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { SelectField } from '#app/ui/forms/select-field'
import { TextField } from '#app/ui/forms/text-field'

type Name =
  | 'group'
  | 'kind'
  | 'fact'
  | 'values'
  | 'years'
  | 'labelVi'
  | 'labelEn'
  | 'sourceVi'
  | 'sourceEn'

/** One row of the form of conditions. */
export function ConditionFields({ fields }: { fields: Record<Name, FieldMeta> }) {
  const t = useTranslations('programmes.staff.conditions')
  return (
    <>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <SelectField
          field={fields.kind}
          label={t('kind')}
          options={conditionKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <SelectField
          field={fields.fact}
          label={t('fact')}
          options={factNames.map((value) => ({ value, label: t(`facts.${value}`) }))}
          optional
        />
        <TextField field={fields.values} label={t('values')} hint={t('valuesHint')} optional />
        <TextField
          field={fields.years}
          label={t('years')}
          inputMode="numeric"
          width="short"
          optional
        />
        <TextField field={fields.labelVi} label={t('labelVi')} lang="vi" />
        <TextField field={fields.labelEn} label={t('labelEn')} lang="en" />
        <TextField field={fields.sourceVi} label={t('sourceVi')} lang="vi" />
        <TextField field={fields.sourceEn} label={t('sourceEn')} lang="en" />
      </div>
      <TextField
        field={fields.group}
        label={t('group')}
        hint={t('groupHint')}
        width="short"
        optional
      />
    </>
  )
}
