import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { TextHistoryEntry } from '#app/domain/texts/staff-text'
import { formatDate } from '#app/locales/dates'
import { Timeline } from '#app/ui/timeline'

interface TextHistoryProps {
  history: readonly (Omit<TextHistoryEntry, 'key'> & { title: ReactNode })[]
}

/** How texts were worded before, by whom and from when on. */
export function TextHistory({ history }: TextHistoryProps) {
  const t = useTranslations('texts')
  const reader = useLocale()
  if (history.length === 0) return <p>{t('noHistory')}</p>
  return (
    <Timeline
      label={t('history')}
      items={history.map(({ id, title, locale, text, validFrom, createdAt, by }) => ({
        id,
        at: createdAt,
        title,
        by,
        note: (
          <>
            <p lang={text === null ? undefined : locale} className="whitespace-pre-line">
              {text ?? t('own')}
            </p>
            <p className="muted text-sm">{t('from', { day: formatDate(validFrom, reader) })}</p>
          </>
        ),
      }))}
    />
  )
}
