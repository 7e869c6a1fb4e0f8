import { useTranslations } from 'use-intl'
import type { InterestItem } from '#app/domain/deals/interest-view'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'

const tones: Record<InterestItem['status'], Tone> = {
  pending: 'info',
  accepted: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
}

/** Where an interest stands. */
export function InterestStatusTag({ status }: Pick<InterestItem, 'status'>) {
  const t = useTranslations('interests.statuses')
  return <StatusTag tone={tones[status]}>{t(status)}</StatusTag>
}

/** How long its owner still has to answer, or that the clock stands still; nothing once it is answered. */
export function InterestClock({
  daysLeft,
  overdue,
  stoppedAt,
}: Pick<InterestItem, 'daysLeft' | 'overdue' | 'stoppedAt'>) {
  const t = useTranslations('interests.clock')
  if (daysLeft === null) return null
  if (stoppedAt) {
    return (
      <>
        <StatusTag tone="neutral">{t('stopped')}</StatusTag>
        <span className="muted text-sm">{t('stoppedLeft', { days: daysLeft })}</span>
      </>
    )
  }
  return (
    <StatusTag tone={overdue ? 'error' : daysLeft <= 2 ? 'warning' : 'info'}>
      {overdue ? t('overdue') : t('left', { days: daysLeft })}
    </StatusTag>
  )
}
