import { useTranslations } from 'use-intl'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MinuteField } from '#app/ui/forms/minute-field'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

type Name = 'nameVi' | 'nameEn' | 'summaryVi' | 'summaryEn' | 'opensAt' | 'closesAt'

/** What staff write of a call. */
export function CallFields({ fields }: { fields: Record<Name, FieldMeta> }) {
  const t = useTranslations('calls.staff')
  return (
    <>
      <TextField field={fields.nameVi} label={t('nameVi')} lang="vi" />
      <TextField field={fields.nameEn} label={t('nameEn')} lang="en" />
      <TextArea
        field={fields.summaryVi}
        label={t('summaryVi')}
        rows={3}
        maxLength={1_000}
        lang="vi"
      />
      <TextArea
        field={fields.summaryEn}
        label={t('summaryEn')}
        rows={3}
        maxLength={1_000}
        lang="en"
      />
      <MinuteField field={fields.opensAt} label={t('opensAt')} />
      <MinuteField field={fields.closesAt} label={t('closesAt')} hint={t('closesHint')} />
    </>
  )
}
