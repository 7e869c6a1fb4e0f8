import { useLocale, useTranslations } from 'use-intl'
import type { MatchView } from '#app/domain/matching/match-view'
import { formatDate } from '#app/locales/dates'

/** What people said of a match: why it was put aside, and that the department introduced the parties. */
export function MatchNotes({ match: { dismissed, introduced } }: { match: MatchView }) {
  const t = useTranslations('matches')
  const locale = useLocale()
  return (
    <>
      {dismissed ? (
        <div className="mt-3">
          <p className="font-semibold">
            {t('dismissedBy', {
              side: t(`sides.${dismissed.side ?? 'staff'}`),
              reason: dismissed.reason,
            })}
          </p>
          {dismissed.note ? <p className="whitespace-pre-line">{dismissed.note}</p> : null}
        </div>
      ) : null}
      {introduced ? (
        <div className="mt-3">
          <p className="font-semibold">
            {t('introducedOn', { date: formatDate(introduced.at, locale) })}
          </p>
          {introduced.note ? <p className="whitespace-pre-line">{introduced.note}</p> : null}
        </div>
      ) : null}
    </>
  )
}
