import { useTranslations } from 'use-intl'
import { dealStages } from '#app/domain/deals/deal-stages'
import type { DealView } from '#app/domain/deals/deal-view'
import { Steps } from '#app/ui/steps'

/** The way of the deal: what it went through, what it left out, what is ahead. */
export function DealProgress({ deal: { stage, visited } }: { deal: DealView }) {
  const t = useTranslations('deals')
  const last = visited.filter((name) => name !== 'terminated').at(-1)
  const reached = dealStages.findIndex((rule) => rule.stage === last)
  return (
    <Steps
      label={t('page.steps')}
      items={dealStages.map(({ stage: name }, index) => {
        const label = t(`stages.${name}`)
        const passed = index < reached || stage === 'closed'
        const leftOut = index < reached && !visited.includes(name)
        return {
          id: name,
          label: leftOut ? t('page.skipped', { stage: label }) : label,
          state: name === stage && stage !== 'closed' ? 'current' : passed ? 'done' : 'upcoming',
        }
      })}
    />
  )
}
