import { useTranslations } from 'use-intl'
import { Freshness } from '#app/domain/listings/components/freshness'
import { OrganisationBox } from '#app/domain/listings/components/organisation-box'
import { PriceText } from '#app/domain/technologies/components/price-text'
import type { TechnologyView } from '#app/domain/technologies/technology-view'
import { paths } from '#app/routes/paths'
import { ReportLink } from '#app/routes/trust-parts/report-link'
import { Card } from '#app/ui/card'
import { Money } from '#app/ui/money'
import { ContactActions } from './contact-actions'
import { ShortlistForm } from './shortlist-form'
import { TechnologyFacts } from './technology-facts'

interface TechnologyAsideProps {
  technology: TechnologyView
  /** Null for visitors. */
  shortlisted: boolean | null
  /** What transfers in its field cost, where enough deals are behind it. */
  priceRange: { low: string; high: string; deals: number } | null
}

/** The facts one looks for first, what one can do, and who offers the technology. */
export function TechnologyAside({ technology, shortlisted, priceRange }: TechnologyAsideProps) {
  const t = useTranslations('catalogue')
  const { slug, price, organisation } = technology
  return (
    <aside className="stack" aria-label={t('sections.facts')}>
      <Card>
        <p className="muted text-sm">{t('price.label')}</p>
        <p className="aside-price">
          <PriceText price={price} />
        </p>
        {priceRange ? (
          <p className="muted text-sm">
            {t('price.range', { count: priceRange.deals })}{' '}
            <Money amount={BigInt(priceRange.low)} currency="VND" short /> –{' '}
            <Money amount={BigInt(priceRange.high)} currency="VND" short />
          </p>
        ) : null}
        <ContactActions
          interest={paths.interestInTechnology(slug)}
          interestLabel={t('actions.interest')}
          ask={paths.askAboutTechnology(slug)}
          callBack={paths.callBackAboutTechnology(slug)}
          frozen={technology.frozen}
          adviser={`${paths.workspace.askService}?technology=${slug}`}
        />
        <ShortlistForm technology={technology} shortlisted={shortlisted} />
      </Card>
      <TechnologyFacts technology={technology} />
      <Card title={t('sections.contact')}>
        <OrganisationBox organisation={organisation} to={paths.organisation(organisation.slug)} />
      </Card>
      <Freshness listing={technology} />
      <ReportLink
        to={paths.report('technology', slug)}
        standing={paths.backOffice.entryStanding('technology', technology.id)}
      />
    </aside>
  )
}
