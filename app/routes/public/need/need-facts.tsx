import { useTranslations } from 'use-intl'
import { listingCode } from '#app/domain/listings/listing-code'
import { BudgetText } from '#app/domain/needs/components/budget-text'
import type { NeedView } from '#app/domain/needs/need-view'
import { FieldText } from '#app/routes/public/field-text'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { InLanguage } from '#app/ui/in-language'
import { LevelMeter } from '#app/ui/level-meter'

interface NeedFactsProps {
  need: NeedView
  /** True where the budget stands nowhere else on the page. */
  withBudget?: boolean
}

/** The facts one looks for first. */
export function NeedFacts({ need, withBudget = false }: NeedFactsProps) {
  const t = useTranslations('catalogue')
  const { trlMin, field, deadline, transferForms, priorities, keywords } = need
  return (
    <Card title={t('sections.facts')}>
      <DescriptionList
        stacked
        items={[
          { term: t('code'), description: listingCode('need', need.id) },
          {
            term: t('budget.label'),
            description: withBudget ? <BudgetText budget={need.budget} /> : null,
          },
          {
            term: t('needCard.deadline'),
            description: deadline ? <DateTime value={deadline} /> : null,
          },
          {
            term: t('needCard.readiness'),
            description:
              trlMin === null ? null : (
                <>
                  <LevelMeter label={t('trlOf', { level: trlMin })} value={trlMin} max={9} />
                  {need.readinessLabel ? (
                    <p className="muted text-sm font-normal">{need.readinessLabel}</p>
                  ) : null}
                </>
              ),
          },
          { term: t('needCard.forms'), description: transferForms.join('; ') },
          {
            term: t('needCard.resultShare'),
            description: need.resultShare ? <InLanguage words={need.resultShare} /> : null,
          },
          { term: t('fields.field'), description: field ? <FieldText field={field} /> : null },
          { term: t('fields.priorities'), description: priorities.join(', ') },
          {
            term: t('fields.keywords'),
            description: keywords.text ? <InLanguage words={keywords} /> : null,
          },
        ]}
      />
    </Card>
  )
}
