import { type FieldMetadata, getInputProps } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import type { TechnologyEvidenceSchema } from '#app/domain/technologies/technology-schemas'
import { GuidedHint } from '#app/ui/forms/guided-hint'
import { TextField } from '#app/ui/forms/text-field'
import { unitListId } from '../../listing/unit-suggestions'

type Advantage = NonNullable<z.input<typeof TechnologyEvidenceSchema>['advantages']>[number]

/** One measured advantage. */
export function AdvantageFields({ item }: { item: FieldMetadata<Advantage> }) {
  const t = useTranslations('technologies.form')
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
      <TextField
        field={fields.comparedWith}
        label={t('comparedWith')}
        hint={<GuidedHint good={t('comparedWithGood')} bad={t('comparedWithBad')} />}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField field={fields.baseline} label={t('baseline')} inputMode="decimal" />
        <TextField field={fields.value} label={t('value')} inputMode="decimal" />
        <TextField field={fields.unit} label={t('unit')} list={unitListId} />
      </div>
      <TextField
        field={fields.proof}
        label={t('proof')}
        hint={<GuidedHint good={t('proofGood')} />}
        optional
      />
    </>
  )
}
