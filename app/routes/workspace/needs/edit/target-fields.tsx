import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import { targetComparisons } from '#app/domain/needs/need'
import type { NeedTargetsSchema } from '#app/domain/needs/need-schemas'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { SelectField } from '#app/ui/forms/select-field'
import { TextField } from '#app/ui/forms/text-field'
import { unitListId } from '../../listing/unit-suggestions'

type Target = NonNullable<z.input<typeof NeedTargetsSchema>['targets']>[number]

/** One target of a need. */
export function TargetFields({ item }: { item: FieldMetadata<Target> }) {
  const t = useTranslations('needs.form')
  const fields = item.getFieldset()
  const { key, ...id } = getInputProps(fields.id, { type: 'hidden' })
  return (
    <>
      <input key={key} {...id} />
      <TextField
        field={fields.metric}
        label={t('metric')}
        hint={<GuidedHint good={t('metricGood')} bad={t('metricBad')} />}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          field={fields.comparison}
          label={t('comparison')}
          options={targetComparisons.map((value) => ({ value, label: t(`comparisons.${value}`) }))}
        />
        <TextField field={fields.value} label={t('value')} inputMode="decimal" />
        <TextField field={fields.unit} label={t('unit')} list={unitListId} />
      </div>
    </>
  )
}
