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

/** How long its owner still has to answer; nothing once it is answered. */
export function InterestClock({ daysLeft, overdue }: Pick<InterestItem, 'daysLeft' | 'overdue'>) {
  const t = useTranslations('interests.clock')
  if (daysLeft === null) return null
  return (
    <StatusTag tone={overdue ? 'error' : daysLeft <= 2 ? 'warning' : 'info'}>
      {overdue ? t('overdue') : t('left', { days: daysLeft })}
    </StatusTag>
  )
}
