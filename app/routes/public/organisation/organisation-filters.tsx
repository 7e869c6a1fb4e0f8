import { useTranslations } from 'use-intl'
import { organisationTypes } from '#app/domain/organisations/organisation'
import type { OrganisationFilter } from '#app/domain/organisations/organisation-schemas'
import { FilterBar } from '#app/ui/filters/filter-bar'
import type { OptionGroup } from '#app/ui/forms/select-options'

interface OrganisationFiltersProps {
  filter: OrganisationFilter
  places: OptionGroup[]
}

/** Conditions of the list of organisations, sent as its query. */
export function OrganisationFilters({ filter, places }: OrganisationFiltersProps) {
  const t = useTranslations('organisations')
  return (
    <div className="card-panel">
      <FilterBar
        label={t('list.filter')}
        search={{ name: 'q', label: t('list.words'), value: filter.q }}
        selects={[
          {
            name: 'type',
            label: t('form.type'),
            value: filter.type,
            any: t('list.everyType'),
            options: organisationTypes.map((value) => ({ value, label: t(`types.${value}`) })),
          },
          {
            name: 'place',
            label: t('list.place'),
            value: filter.place,
            any: t('list.everyPlace'),
            options: places,
          },
        ]}
        submit={t('list.find')}
      />
    </div>
  )
}
