import { useTranslations } from 'use-intl'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { NameAndSummary } from '#app/ui/forms/name-and-summary'

type Name = 'titleVi' | 'titleEn' | 'summaryVi' | 'summaryEn' | 'startsOn' | 'endsOn'

/** What staff write of a project. */
export function ProjectFields({ fields }: { fields: Record<Name, FieldMeta> }) {
  const t = useTranslations('incubation.staff')
  return (
    <>
      <NameAndSummary
        name={{ vi: fields.titleVi, en: fields.titleEn }}
        summary={{ vi: fields.summaryVi, en: fields.summaryEn }}
        summaryHint={t('summaryHint')}
        maxLength={2_000}
        englishOptional
      />
      <DateField field={fields.startsOn} label={t('startsOn')} />
      <DateField field={fields.endsOn} label={t('endsOn')} />
    </>
  )
}
