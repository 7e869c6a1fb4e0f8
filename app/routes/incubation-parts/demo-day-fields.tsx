import { useTranslations } from 'use-intl'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MinuteField } from '#app/ui/forms/minute-field'
import { NameAndSummary } from '#app/ui/forms/name-and-summary'
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
      <NameAndSummary
        name={{ vi: fields.nameVi, en: fields.nameEn }}
        summary={{ vi: fields.summaryVi, en: fields.summaryEn }}
        maxLength={1_000}
      />
      <MinuteField field={fields.startsAt} label={t('startsAt')} hint={t('minuteHint')} />
      <MinuteField field={fields.endsAt} label={t('endsAt')} hint={t('minuteHint')} />
      <TextField field={fields.place} label={t('place')} optional />
      <TextField field={fields.link} type="url" label={t('link')} hint={t('linkHint')} optional />
    </>
  )
}
