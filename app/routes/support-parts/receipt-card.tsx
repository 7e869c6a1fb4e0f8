import { useLocale, useTranslations } from 'use-intl'
import type { ApplicationView } from '#app/domain/support-applications/application-queries.server'
import { formatDate, formatDateTime } from '#app/locales/dates'
import { Notice } from '#app/ui/notice'

/** The receipt of a submitted application: its number, when it came in, by when it is answered. */
export function ReceiptCard({ application }: { application: ApplicationView }) {
  const t = useTranslations('supportApplications')
  const locale = useLocale()
  const { number, submittedAt, dueAt, content } = application
  if (!number || !submittedAt || !dueAt) return null
  return (
    <Notice tone="success" title={t('receiptTitle', { number })}>
      <p>
        {t('receipt', {
          date: formatDateTime(submittedAt, locale),
          due: formatDate(dueAt, locale),
          days: content.decisionWorkingDays,
        })}
      </p>
    </Notice>
  )
}
