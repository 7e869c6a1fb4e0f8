import { useTranslations } from 'use-intl'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

type Name = 'titleVi' | 'titleEn' | 'summaryVi' | 'summaryEn' | 'startsOn' | 'endsOn'

/** What staff write of a project. */
export function ProjectFields({ fields }: { fields: Record<Name, FieldMeta> }) {
  const t = useTranslations('incubation.staff')
  return (
    <>
      <TextField field={fields.titleVi} label={t('titleVi')} lang="vi" />
      <TextField field={fields.titleEn} label={t('titleEn')} lang="en" optional />
      <TextArea
        field={fields.summaryVi}
        label={t('summaryVi')}
        hint={t('summaryHint')}
        maxLength={2_000}
        lang="vi"
      />
      <TextArea
        field={fields.summaryEn}
        label={t('summaryEn')}
        maxLength={2_000}
        lang="en"
        optional
      />
      <DateField field={fields.startsOn} label={t('startsOn')} />
      <DateField field={fields.endsOn} label={t('endsOn')} />
    </>
  )
}
