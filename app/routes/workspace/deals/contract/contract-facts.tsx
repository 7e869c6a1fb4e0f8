import { useTranslations } from 'use-intl'
import type { ContractPage } from '#app/domain/deals/contract-queries.server'
import { useProgrammeItems } from '#app/routes/deal-parts/use-programme-items'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'

/** The facts by which law and statistics judge the contract. */
export function ContractFacts({ facts }: Pick<ContractPage, 'facts'>) {
  const t = useTranslations('contract')
  const none = t('nothing')
  const programme = useProgrammeItems(facts)
  const answer = (value: boolean | null) => (value === null ? none : t(value ? 'yes' : 'no'))
  return (
    <Card title={t('facts')}>
      <p className="muted mb-4">{t('factsLead')}</p>
      <DescriptionList
        items={[
          {
            term: t('fields.effectiveOn'),
            description: facts.effectiveOn ? <DateTime value={facts.effectiveOn} /> : none,
          },
          {
            term: t('fields.direction'),
            description: facts.direction ? t(`directions.${facts.direction}`) : none,
          },
          { term: t('fields.restricted'), description: answer(facts.restricted) },
          { term: t('fields.stateCapital'), description: answer(facts.stateCapital) },
          {
            term: t('fields.taskResultCertificate'),
            description: answer(facts.taskResultCertificate),
          },
          {
            term: t('fields.projectLevel'),
            description: t(`projectLevels.${facts.projectLevel}`),
          },
          {
            term: t('fields.defenceSecret'),
            description: facts.defenceSecret ? t('yes') : null,
          },
          ...programme,
        ]}
      />
    </Card>
  )
}
