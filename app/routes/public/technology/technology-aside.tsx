import { useTranslations } from 'use-intl'
import { Freshness } from '#app/domain/listings/components/freshness'
import { OrganisationBox } from '#app/domain/listings/components/organisation-box'
import { PriceText } from '#app/domain/technologies/components/price-text'
import type { TechnologyView } from '#app/domain/technologies/technology-view'
import { paths } from '#app/routes/paths'
import { FieldText } from '#app/routes/public/field-text'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { LevelMeter } from '#app/ui/level-meter'
import { ContactActions } from './contact-actions'
import { ShortlistForm } from './shortlist-form'

interface TechnologyAsideProps {
  technology: TechnologyView
  /** Null for visitors. */
  shortlisted: boolean | null
}

/** The facts one looks for first, what one can do, and who offers the technology. */
export function TechnologyAside({ technology, shortlisted }: TechnologyAsideProps) {
  const t = useTranslations('catalogue')
  const { slug, trl, price, field, priorities, keywords, organisation, ipRights } = technology
  const rights = ipRights.map(({ type, status }) => `${type} (${status})`)
  return (
    <aside className="stack" aria-label={t('sections.facts')}>
      <Card>
        <p className="muted text-sm">{t('price.label')}</p>
        <p className="aside-price">
          <PriceText price={price} />
        </p>
        <ContactActions
          interest={paths.interestInTechnology(slug)}
          interestLabel={t('actions.interest')}
          ask={paths.askAboutTechnology(slug)}
          callBack={paths.callBackAboutTechnology(slug)}
        />
        <ShortlistForm technology={technology} shortlisted={shortlisted} />
      </Card>
      <Card title={t('sections.facts')}>
        <DescriptionList
          stacked
          items={[
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
            { term: t('fields.keywords'), description: keywords.join(', ') },
          ]}
        />
      </Card>
      <Card title={t('sections.contact')}>
        <OrganisationBox organisation={organisation} to={paths.organisation(organisation.slug)} />
      </Card>
      <Freshness listing={technology} />
    </aside>
  )
}
