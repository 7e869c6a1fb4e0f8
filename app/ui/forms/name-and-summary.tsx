import { useTranslations } from 'use-intl'
import type { FieldMeta } from './field-meta'
import { TextArea } from './text-area'
import { TextField } from './text-field'

interface InTwoLanguages {
  vi: FieldMeta
  en: FieldMeta
}

interface NameAndSummaryProps {
  name: InTwoLanguages
  summary: InTwoLanguages
  summaryHint?: string
  /** Most characters of a summary. */
  maxLength: number
  /** English may be left out. */
  englishOptional?: boolean
}

/** What something is called and what it is about, in both languages. */
export function NameAndSummary({
  name,
  summary,
  summaryHint,
  maxLength,
  englishOptional = false,
}: NameAndSummaryProps) {
  const t = useTranslations('ui.nameAndSummary')
  const area = { rows: 3, maxLength }
  return (
    <>
      <TextField field={name.vi} label={t('nameVi')} lang="vi" />
      <TextField field={name.en} label={t('nameEn')} lang="en" optional={englishOptional} />
      <TextArea
        {...area}
        field={summary.vi}
        label={t('summaryVi')}
        lang="vi"
        {...(summaryHint ? { hint: summaryHint } : {})}
      />
      <TextArea
        {...area}
        field={summary.en}
        label={t('summaryEn')}
        lang="en"
        optional={englishOptional}
      />
    </>
  )
}
