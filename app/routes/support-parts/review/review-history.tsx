import { useTranslations } from 'use-intl'
import type { SupportApplicationStatus } from '#app/domain/support-reviews/review-steps'
import { Card } from '#app/ui/card'
import { Timeline } from '#app/ui/timeline'

/** Steps that have words of their own; older ones are named by the status they led to. */
const named = [
  'submit',
  'name',
  'ask',
  'answer',
  'lapse',
  'accept',
  'screen',
  'convene',
  'declare',
  'conflict',
  'score',
  'conclude',
  'decide',
  'appeal',
  'decide-appeal',
  'withdraw',
] as const

interface ReviewHistoryProps {
  history: {
    id: string
    at: Date
    step: string | null
    to: SupportApplicationStatus
    by?: string | null
    reason?: string | null
  }[]
}

/** What was done with an application, when and by whom. */
export function ReviewHistory({ history }: ReviewHistoryProps) {
  const t = useTranslations('supportReviews')
  const statuses = useTranslations('supportApplications.statuses')
  return (
    <Card title={t('history')}>
      <Timeline
        label={t('history')}
        items={history.map(({ id, at, step, to, by, reason }) => {
          const known = named.find((name) => name === step)
          return {
            id,
            at,
            title: known ? t(`steps.${known}`) : statuses(to),
            by: by ?? undefined,
            note: reason ? <p className="whitespace-pre-line">{reason}</p> : undefined,
          }
        })}
      />
    </Card>
  )
}
