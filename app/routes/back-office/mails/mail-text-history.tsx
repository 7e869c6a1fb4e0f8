import { useLocale, useTranslations } from 'use-intl'
import type { mailTextsOf } from '#app/domain/notifications/index.server'
import { partOf } from '#app/domain/notifications/mail-texts'
import { formatDate } from '#app/locales/dates'
import { Timeline } from '#app/ui/timeline'

type History = Awaited<ReturnType<typeof mailTextsOf>>['history']

/** How a mail was worded before, by whom and from when on. */
export function MailTextHistory({ history }: { history: History }) {
  const t = useTranslations('backOffice.mails')
  const locale = useLocale()
  if (history.length === 0) return <p>{t('noHistory')}</p>
  return (
    <Timeline
      label={t('history')}
      items={history.map(({ id, key, text, validFrom, createdAt, by }) => ({
        id,
        at: createdAt,
        title: t(`parts.${partOf(key) as 'title'}`),
        by,
        note: (
          <>
            <p className="whitespace-pre-line">{text ?? t('own')}</p>
            <p className="muted text-sm">{t('from', { day: formatDate(validFrom, locale) })}</p>
          </>
        ),
      }))}
    />
  )
}
