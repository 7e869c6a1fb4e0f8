import { useTranslations } from 'use-intl'
import { listingCode } from '#app/domain/listings/listing-code'
import { PriceText } from '#app/domain/technologies/components/price-text'
import type { TechnologyView } from '#app/domain/technologies/technology-view'
import { FieldText } from '#app/routes/public/field-text'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { InLanguage } from '#app/ui/in-language'
import { LevelMeter } from '#app/ui/level-meter'

interface TechnologyFactsProps {
  technology: TechnologyView
  /** True where the price stands nowhere else on the page. */
  withPrice?: boolean
}

/** The facts one looks for first. */
export function TechnologyFacts({ technology, withPrice = false }: TechnologyFactsProps) {
  const t = useTranslations('catalogue')
  const { trl, field, priorities, keywords, ipRights } = technology
  const rights = ipRights.map(({ type, status }) => `${type} (${status})`)
  return (
    <Card title={t('sections.facts')}>
      <DescriptionList
        stacked
        items={[
          { term: t('code'), description: listingCode('technology', technology.id) },
          {
            term: t('price.label'),
            description: withPrice ? <PriceText price={technology.price} /> : null,
          },
          {
            term: t('card.readiness'),
            description:
              trl === null ? null : (
                <LevelMeter label={t('trlOf', { level: trl })} value={trl} max={9} />
              ),
          },
          {
            term: t('sections.intellectualProperty'),
            description: rights.length > 0 ? rights.join('; ') : null,
          },
          { term: t('fields.field'), description: field ? <FieldText field={field} /> : null },
          { term: t('fields.priorities'), description: priorities.join(', ') },
          {
            term: t('legalClass'),
            description: technology.legalClass ? t(`legal.${technology.legalClass}`) : null,
          },
          {
            term: t('fields.keywords'),
            description: keywords.text ? <InLanguage words={keywords} /> : null,
          },
        ]}
      />
    </Card>
  )
}
