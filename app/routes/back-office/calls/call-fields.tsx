import { useTranslations } from 'use-intl'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MinuteField } from '#app/ui/forms/minute-field'
import { NameAndSummary } from '#app/ui/forms/name-and-summary'

type Name = 'nameVi' | 'nameEn' | 'summaryVi' | 'summaryEn' | 'opensAt' | 'closesAt'

/** What staff write of a call. */
export function CallFields({ fields }: { fields: Record<Name, FieldMeta> }) {
  const t = useTranslations('calls.staff')
  return (
    <>
      <NameAndSummary
        name={{ vi: fields.nameVi, en: fields.nameEn }}
        summary={{ vi: fields.summaryVi, en: fields.summaryEn }}
        maxLength={1_000}
      />
      <MinuteField field={fields.opensAt} label={t('opensAt')} />
      <MinuteField field={fields.closesAt} label={t('closesAt')} hint={t('closesHint')} />
    </>
  )
}
