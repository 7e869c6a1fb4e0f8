import { useTranslations } from 'use-intl'
import { organisationTypes } from '#app/domain/organisations/organisation'
import type { OrganisationFilter } from '#app/domain/organisations/organisation-schemas'
import { FilterBar } from '#app/ui/filters/filter-bar'

/** Words and type of the staff's list; the status stays as it is. */
export function StaffOrganisationFilters({ filter }: { filter: OrganisationFilter }) {
  const t = useTranslations('backOffice.organisations')
  const words = useTranslations('organisations')
  return (
    <FilterBar
      label={words('list.filter')}
      keep={{ status: filter.status }}
      search={{ name: 'q', label: t('words'), value: filter.q }}
      selects={[
        {
          name: 'type',
          label: t('type'),
          value: filter.type,
          any: words('list.everyType'),
          options: organisationTypes.map((value) => ({ value, label: words(`types.${value}`) })),
        },
      ]}
      submit={words('list.find')}
    />
  )
}
