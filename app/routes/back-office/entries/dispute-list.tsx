import { useTranslations } from 'use-intl'
import type { entryStanding } from '#app/domain/trust-safety/index.server'
import { Timeline } from '#app/ui/timeline'

interface DisputeListProps {
  disputes: Awaited<ReturnType<typeof entryStanding>>['disputes']
}

/** The disputes of an entry and how they ended, the latest first. */
export function DisputeList({ disputes }: DisputeListProps) {
  const t = useTranslations('trustSafety.dispute')
  if (disputes.length === 0) return <p>{t('none')}</p>
  return (
    <Timeline
      label={t('disputes')}
      items={disputes.flatMap((dispute) => [
        ...(dispute.endedAt
          ? [
              {
                id: `${dispute.id}-end`,
                at: dispute.endedAt,
                title: t('ended'),
                by: dispute.endedBy,
                note: <p className="whitespace-pre-wrap">{dispute.endReason}</p>,
              },
            ]
          : []),
        {
          id: dispute.id,
          at: dispute.openedAt,
          title: t('opened', { claimant: dispute.claimant }),
          by: dispute.openedBy,
          note: <p className="whitespace-pre-wrap">{dispute.ground}</p>,
        },
      ])}
    />
  )
}
