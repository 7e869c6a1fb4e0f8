import { useTranslations } from 'use-intl'
import type { Option } from '#app/domain/taxonomy/taxonomy'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { legalClasses } from '#app/domain/technologies/technology'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { TextArea } from '#app/ui/forms/text-area'
import type { LegalCheckFields } from './approve-form'

interface LegalFieldsProps {
  fields: LegalCheckFields
  criteria: Option[]
}

/** The check of a technology against Arts. 9–11 of the law. */
export function LegalFields({ fields, criteria }: LegalFieldsProps) {
  const t = useTranslations('moderation')
  const classes = useTranslations('catalogue.legal')
  const restricted = criteria.filter(({ parentCode }) => parentCode === 'restricted')
  return (
    <>
      <RadioGroup
        field={fields.legalClass}
        legend={t('legalClass')}
        hint={t('legalClassHint')}
        options={legalClasses.map((value) => ({ value, label: classes(value) }))}
      />
      <CheckboxGroup
        field={fields.legalCriteria}
        legend={t('legalCriteria')}
        hint={t('legalCriteriaHint')}
        options={choicesOf(restricted)}
        optional
      />
      <TextArea
        field={fields.legalNote}
        label={t('legalNote')}
        hint={t('legalNoteHint')}
        rows={3}
        maxLength={2_000}
        optional
      />
    </>
  )
}
