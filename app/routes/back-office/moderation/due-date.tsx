import { useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { StatusTag } from '#app/ui/status-tag'

/** By when somebody decides, and whether that is over. */
export function DueDate({ dueAt, isLate }: { dueAt: Date; isLate: boolean }) {
  const t = useTranslations('moderation')
  return (
    <span className="flex flex-wrap items-center gap-2">
      <DateTime value={dueAt} time />
      {isLate ? <StatusTag tone="error">{t('late')}</StatusTag> : null}
    </span>
  )
}
