import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { AdvantageList } from '#app/domain/technologies/components/advantage-list'
import { PriceText } from '#app/domain/technologies/components/price-text'
import { Readiness } from '#app/domain/technologies/components/readiness'
import type { TechnologyView } from '#app/domain/technologies/technology-view'
import { paths } from '#app/routes/paths'
import { FieldText } from '#app/routes/public/field-text'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'

interface ComparisonRow {
  id: string
  header: string
  cell: (technology: TechnologyView) => ReactNode
}

/** What is compared, in the order in which buyers ask; rows that no technology fills are left out. */
export function useComparisonRows(technologies: TechnologyView[]): ComparisonRow[] {
  const t = useTranslations('catalogue')
  const rows: (ComparisonRow & { said: (technology: TechnologyView) => unknown })[] = [
    {
      id: 'summary',
      header: t('sections.overview'),
      said: ({ summary }) => summary.text,
      cell: ({ summary }) => <InLanguage words={summary} />,
    },
    {
      id: 'price',
      header: t('price.label'),
      said: () => true,
      cell: ({ price }) => <PriceText price={price} />,
    },
    {
      id: 'readiness',
      header: t('card.readiness'),
      said: ({ trl }) => trl,
      cell: ({ trl, readiness }) => <Readiness trl={trl} readiness={readiness} />,
    },
    {
      id: 'advantages',
      header: t('card.advantages'),
      said: ({ advantages }) => advantages.length,
      cell: ({ advantages }) => <AdvantageList advantages={advantages} />,
    },
    {
      id: 'application',
      header: t('card.application'),
      said: ({ application }) => application.text,
      cell: ({ application }) => <InLanguage words={application} />,
    },
    {
      id: 'field',
      header: t('fields.field'),
      said: ({ field }) => field,
      cell: ({ field }) => (field ? <FieldText field={field} /> : null),
    },
    {
      id: 'ip',
      header: t('sections.intellectualProperty'),
      said: ({ ipRights }) => ipRights.length,
      cell: ({ ipRights }) => ipRights.map(({ type, status }) => `${type} (${status})`).join('; '),
    },
    {
      id: 'forms',
      header: t('transfer.forms'),
      said: ({ transfer }) => transfer.forms.length,
      cell: ({ transfer }) => transfer.forms.join('; '),
    },
    {
      id: 'scope',
      header: t('transfer.scope'),
      said: ({ transfer }) => transfer.scope,
      cell: ({ transfer }) => transfer.scope,
    },
    {
      id: 'legal',
      header: t('legalClass'),
      said: ({ legalClass }) => legalClass,
      cell: ({ legalClass }) => (legalClass ? t(`legal.${legalClass}`) : null),
    },
    {
      id: 'organisation',
      header: t('sections.contact'),
      said: () => true,
      cell: ({ organisation }) =>
        organisation.verifiedAt ? (
          <LocaleLink to={paths.organisation(organisation.slug)}>{organisation.name}</LocaleLink>
        ) : (
          organisation.name
        ),
    },
  ]
  return rows.filter(({ said }) => technologies.some(said))
}
