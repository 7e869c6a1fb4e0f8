import { useTranslations } from 'use-intl'
import { Freshness } from '#app/domain/listings/components/freshness'
import { AnonymousBox, OrganisationBox } from '#app/domain/listings/components/organisation-box'
import { BudgetText } from '#app/domain/needs/components/budget-text'
import type { NeedView } from '#app/domain/needs/need-view'
import { paths } from '#app/routes/paths'
import { FieldText } from '#app/routes/public/field-text'
import { ContactActions } from '#app/routes/public/technology/contact-actions'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LevelMeter } from '#app/ui/level-meter'

/** The facts one looks for first, what one can do, and who asks. */
export function NeedAside({ need }: { need: NeedView }) {
  const t = useTranslations('catalogue')
  const { slug, asker, trlMin, field, deadline, transferForms, priorities, keywords } = need
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
        />
      </Card>
      <Card title={t('sections.facts')}>
        <DescriptionList
          stacked
          items={[
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
            { term: t('needCard.resultShare'), description: need.resultShare },
            { term: t('fields.field'), description: field ? <FieldText field={field} /> : null },
            { term: t('fields.priorities'), description: priorities.join(', ') },
            { term: t('fields.keywords'), description: keywords.join(', ') },
          ]}
        />
      </Card>
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
    </aside>
  )
}
