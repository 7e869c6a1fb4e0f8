import { useTranslations } from 'use-intl'
import { Timeline } from '#app/ui/timeline'
import type { HistoryView } from '../history-view'
import type { HistoryStep } from '../listing-steps'

/** What happened to an entry, newest first, with the reasons given. */
export function ListingHistory({ history }: { history: HistoryView[] }) {
  const t = useTranslations('listings')
  return (
    <Timeline
      label={t('history')}
      items={history.map(({ id, at, step, to, by, actingBy, reasons, reason }) => ({
        id,
        at,
        title: step ? t(`steps.${step as HistoryStep}`) : t(`statuses.${to}`),
        by: actingBy
          ? t('onBehalf', { officer: actingBy, name: by ?? '…' })
          : (by ?? t('byExchange')),
        note:
          reasons.length > 0 || reason ? (
            <>
              {reasons.length > 0 ? (
                <ul className="list-disc pl-5">
                  {reasons.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              ) : null}
              {reason ? <p className="whitespace-pre-line">{reason}</p> : null}
            </>
          ) : null,
      }))}
    />
  )
}
