import { useTranslations } from 'use-intl'
import { Timeline } from '#app/ui/timeline'
import type { OrganisationStatus } from '../organisation'

interface OrganisationHistoryProps {
  history: {
    id: string
    from: OrganisationStatus | null
    to: OrganisationStatus
    reason: string | null
    changedFields: string[]
    createdAt: Date
    actorName?: string | null
  }[]
}

/** What happened to an organisation, newest first. */
export function OrganisationHistory({ history }: OrganisationHistoryProps) {
  const t = useTranslations('organisations')
  const fieldName = t as unknown as (key: string) => string
  const titleOf = ({ from, to, changedFields }: (typeof history)[number]) => {
    if (changedFields.length > 0) {
      return t('history.changed', {
        fields: changedFields.map((field) => fieldName(`fields.${field}`)).join(', '),
      })
    }
    if (from === null) return t('history.registered')
    return from === to ? t('history.lookedAgain') : t(`statuses.${to}`)
  }
  return (
    <Timeline
      label={t('overview.history')}
      items={history.map((row) => ({
        id: row.id,
        at: row.createdAt,
        title: titleOf(row),
        by: row.actorName,
        note: row.reason ? <p className="whitespace-pre-wrap">{row.reason}</p> : null,
      }))}
    />
  )
}
