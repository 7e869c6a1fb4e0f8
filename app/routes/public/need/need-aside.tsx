import { useTranslations } from 'use-intl'
import { Freshness } from '#app/domain/listings/components/freshness'
import { AnonymousBox, OrganisationBox } from '#app/domain/listings/components/organisation-box'
import { BudgetText } from '#app/domain/needs/components/budget-text'
import type { NeedView } from '#app/domain/needs/need-view'
import { paths } from '#app/routes/paths'
import { ContactActions } from '#app/routes/public/technology/contact-actions'
import { ReportLink } from '#app/routes/trust-parts/report-link'
import { Card } from '#app/ui/card'
import { NeedFacts } from './need-facts'

/** The facts one looks for first, what one can do, and who asks. */
export function NeedAside({ need }: { need: NeedView }) {
  const t = useTranslations('catalogue')
  const { slug, asker } = need
  return (
    <aside className="stack" aria-label={t('sections.facts')}>
      <Card>
        <p className="muted text-sm">{t('budget.label')}</p>
        <p className="aside-price">
          <BudgetText budget={need.budget} />
        </p>
        <ContactActions
          interest={paths.interestInNeed(slug)}
          interestLabel={t('actions.propose')}
          ask={paths.askAboutNeed(slug)}
          callBack={paths.callBackAboutNeed(slug)}
          frozen={need.frozen}
          adviser={`${paths.workspace.askService}?need=${slug}`}
        />
      </Card>
      <NeedFacts need={need} />
      <Card title={t('sections.asker')}>
        {asker.anonymous ? (
          <AnonymousBox type={asker.type} />
        ) : (
          <OrganisationBox
            organisation={asker.organisation}
            to={paths.organisation(asker.organisation.slug)}
          />
        )}
      </Card>
      <Freshness listing={need} />
      <ReportLink
        to={paths.report('need', slug)}
        standing={paths.backOffice.entryStanding('need', need.id)}
      />
    </aside>
  )
}
