import { useTranslations } from 'use-intl'
import type { ContractPart } from '#app/domain/deals/deal-contract'
import type { TermName } from '#app/domain/deals/deal-terms'
import type { DealHistoryView } from '#app/domain/deals/deal-view'
import { Card } from '#app/ui/card'
import { Timeline } from '#app/ui/timeline'

/** Everything that happened in a deal, the latest first. */
export function DealHistory({ history }: { history: DealHistoryView[] }) {
  const t = useTranslations('deals')
  const states = useTranslations('registration.statuses')
  const titleOf = ({ kind, from, to, changedFields, officer }: DealHistoryView): string => {
    if (kind === 'terms') {
      const names = changedFields.map((name) => t(`terms.${name as TermName | ContractPart}`))
      return t('history.terms', { terms: names.join(', ') })
    }
    if (kind === 'confirmation') return t('history.confirmation', { stage: t(`stages.${to}`) })
    if (kind === 'schedule' || kind === 'payment') return t(`history.${kind}`)
    if (kind === 'registration') {
      const [status = 'not_started'] = changedFields
      return t('history.registration', { status: states(status as 'submitted') })
    }
    if (kind === 'standing') return t('history.standing', { standing: changedFields[0] ?? 'other' })
    if (kind === 'document') return t('history.document')
    if (kind === 'officer') return t('history.officer', { name: officer ?? '…' })
    if (!from) return t('history.opened')
    return t('history.stage', { from: t(`stages.${from}`), to: t(`stages.${to}`) })
  }
  return (
    <Card title={t('history.title')}>
      <Timeline
        label={t('history.title')}
        items={history.toReversed().map((row) => ({
          id: row.id,
          at: row.at,
          title: titleOf(row),
          by: [row.by ?? t('history.exchange'), row.side ? t(`sides.${row.side}`) : null]
            .filter(Boolean)
            .join(', '),
          note: row.reason,
        }))}
      />
    </Card>
  )
}
