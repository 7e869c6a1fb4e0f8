import { useTranslations } from 'use-intl'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MinuteField } from '#app/ui/forms/minute-field'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

type Name =
  | 'nameVi'
  | 'nameEn'
  | 'summaryVi'
  | 'summaryEn'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'link'

/** What staff write of a demo day. */
export function DemoDayFields({ fields }: { fields: Record<Name, FieldMeta> }) {
  const t = useTranslations('incubation.staffDay')
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
      <MinuteField field={fields.startsAt} label={t('startsAt')} hint={t('minuteHint')} />
      <MinuteField field={fields.endsAt} label={t('endsAt')} hint={t('minuteHint')} />
      <TextField field={fields.place} label={t('place')} optional />
      <TextField field={fields.link} type="url" label={t('link')} hint={t('linkHint')} optional />
    </>
  )
}
