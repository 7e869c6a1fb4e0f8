import { useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import type { SanctionView } from './sanction-facts'

interface AppealFactsProps {
  appeal: NonNullable<SanctionView['appeal']>
  decidedBy?: string | null
}

/** What an organisation said against a sanction, and what became of it. */
export function AppealFacts({ appeal, decidedBy = null }: AppealFactsProps) {
  const t = useTranslations('trustSafety.appeal')
  const { words, createdAt, dueAt, decidedAt, decision, status } = appeal
  return (
    <DescriptionList
      items={[
        { term: t('words'), description: <p className="whitespace-pre-wrap">{words}</p> },
        { term: t('lodged'), description: <DateTime value={createdAt} time /> },
        { term: t('status'), description: t(`statuses.${status}`) },
        {
          term: t('due'),
          description: status === 'open' ? <DateTime value={dueAt} /> : null,
        },
        {
          term: t('decided'),
          description: decidedAt ? <DateTime value={decidedAt} time /> : null,
        },
        { term: t('decidedBy'), description: decidedBy },
        {
          term: t('decision'),
          description: decision ? <p className="whitespace-pre-wrap">{decision}</p> : null,
        },
      ]}
    />
  )
}
