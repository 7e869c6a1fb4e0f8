import { useTranslations } from 'use-intl'
import type { DealStage } from '#app/domain/deals/deal-stages'
import { StatusTag } from '#app/ui/status-tag'

/** The stage a deal is in. */
export function StageTag({ stage }: { stage: DealStage }) {
  const t = useTranslations('deals.stages')
  const tone = stage === 'closed' ? 'success' : stage === 'terminated' ? 'neutral' : 'info'
  return <StatusTag tone={tone}>{t(stage)}</StatusTag>
}
