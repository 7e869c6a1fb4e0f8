import { Award } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { recognitionsOf } from '#app/domain/recognitions/index.server'
import { formatDate } from '#app/locales/dates'
import { Tag } from '#app/ui/tag'

interface RecognitionTagsProps {
  recognitions: Awaited<ReturnType<typeof recognitionsOf>>
}

/** What the register holds in force of an organisation, with number and dates. */
export function RecognitionTags({ recognitions }: RecognitionTagsProps) {
  const t = useTranslations('recognitions.badges')
  const locale = useLocale()
  return recognitions.map(({ id, kind, certificateNumber, issuedOn, validTo }) => (
    <Tag key={id} tone="success" icon={Award}>
      {t(kind, { number: certificateNumber, date: formatDate(issuedOn, locale) })}
      {validTo ? `, ${t('until', { date: formatDate(validTo, locale) })}` : null}
    </Tag>
  ))
}
