import { useLocale, useTranslations } from 'use-intl'
import { sizeCriteria } from '#app/domain/programmes/enterprise-size'
import { innovations, links, sectors, selections, traits } from '#app/domain/programmes/firm-facts'
import type { ApplicationView } from '#app/domain/support-applications/application-queries.server'
import { declarations } from '#app/domain/support-applications/form/pages'
import { paths } from '#app/routes/paths'
import { useLevelText } from '#app/routes/support-parts/level-text'
import { DescriptionList } from '#app/ui/description-list'
import { Checkbox } from '#app/ui/forms/checkbox'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { DateField } from '#app/ui/forms/date-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MoneyField } from '#app/ui/forms/money-field'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { TextField } from '#app/ui/forms/text-field'
import { LocaleLink } from '#app/ui/locale-link'

export interface OrganisationFacts {
  name: string
  taxCode: string | null
  address: string | null
  representativeName: string | null
  representativeTitle: string | null
}

interface PageFieldsProps {
  page: string
  application: ApplicationView
  organisation: OrganisationFacts
  today: string
  fields: Record<string, FieldMeta>
}

/** The controls of a fixed question page. */
export function PageFields({ page, application, organisation, today, fields }: PageFieldsProps) {
  const t = useTranslations('supportApplications.form')
  const words = useTranslations('programmes.wizard.questions')
  const locale = useLocale()
  const text = useLevelText()
  const field = (name: string) => fields[name] as FieldMeta
  switch (page) {
    case 'firm':
      return (
        <>
          <DescriptionList
            items={[
              { term: t('name'), description: organisation.name },
              { term: t('taxCode'), description: organisation.taxCode },
              { term: t('address'), description: organisation.address },
              {
                term: t('representative'),
                description: [organisation.representativeName, organisation.representativeTitle]
                  .filter(Boolean)
                  .join(', '),
              },
            ]}
          />
          <p className="muted text-sm">
            {t('fromRecord')}{' '}
            <LocaleLink to={paths.workspace.editOrganisation}>{t('editOrganisation')}</LocaleLink>
          </p>
          <DateField
            field={field('registered')}
            label={words('registered.label')}
            hint={words('registered.hint')}
            max={today}
          />
          <RadioGroup
            field={field('offer')}
            legend={words('offer.title')}
            hint={words('offer.hint')}
            options={(['none', 'public'] as const).map((value) => ({
              value,
              label: words(`offer.options.${value}`),
            }))}
          />
        </>
      )
    case 'size':
      return (
        <>
          <RadioGroup
            field={field('sector')}
            legend={words('sector.title')}
            hint={words('sector.hint')}
            options={sectors.map((value) => ({ value, label: words(`sector.options.${value}`) }))}
          />
          <TextField
            field={field('employees')}
            label={words('employees.label')}
            hint={words('employees.hint')}
            inputMode="decimal"
            width="short"
            suffix={words('employees.unit')}
          />
          <MoneyField
            field={field('revenue')}
            label={words('money.revenue')}
            hint={words('money.hint')}
          />
          <Checkbox field={field('no-revenue')} label={words('money.noRevenue')} />
          <MoneyField field={field('capital')} label={words('money.capital')} />
          <RadioGroup
            field={field('criterion')}
            legend={t('criterion')}
            hint={t('criterionHint')}
            options={sizeCriteria.map((value) => ({ value, label: t(`criteria.${value}`) }))}
          />
        </>
      )
    case 'traits':
      return (
        <CheckboxGroup
          field={field('trait')}
          legend={words('trait.title')}
          hint={words('trait.hint')}
          options={traits.map((value) => ({
            value,
            label: words(`trait.options.${value}`),
            hint: words(`trait.hints.${value}`),
          }))}
        />
      )
    case 'startup':
      return (
        <>
          <CheckboxGroup
            field={field('innovation')}
            legend={words('innovation.title')}
            hint={words('innovation.hint')}
            options={innovations.map((value) => ({
              value,
              label: words(`innovation.options.${value}`),
            }))}
          />
          <CheckboxGroup
            field={field('selection')}
            legend={words('selection.title')}
            hint={words('selection.hint')}
            options={selections.map((value) => ({
              value,
              label: words(`selection.options.${value}`),
            }))}
          />
        </>
      )
    case 'links':
      return (
        <CheckboxGroup
          field={field('link')}
          legend={words('link.title')}
          hint={words('link.hint')}
          options={links.map((value) => ({ value, label: words(`link.options.${value}`) }))}
        />
      )
    case 'items':
      return (
        <CheckboxGroup
          field={field('items')}
          legend={t('items')}
          hint={t('itemsHint')}
          options={application.content.items
            .filter(({ way }) => way === 'application')
            .map((item) => {
              const level = application.levels[item.code]
              return {
                value: item.code,
                label: item.name[locale],
                hint:
                  level?.kind === 'level'
                    ? t('ceiling', {
                        rate: text.rate(level.rate),
                        ceiling: text.ceiling(level.ceiling, item.unit),
                      })
                    : t(level?.kind === 'other-size' ? 'otherSize' : 'sizeFirst'),
              }
            })}
        />
      )
    default:
      return (
        <CheckboxGroup
          field={field('declared')}
          legend={t('declared')}
          hint={t('declarationHint')}
          options={declarations.map((value) => ({ value, label: t(`declarations.${value}`) }))}
        />
      )
  }
}
