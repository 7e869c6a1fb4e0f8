import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { organisationTypes } from '#app/domain/organisations/organisation'
import type { OrganisationFilter } from '#app/domain/organisations/organisation-schemas'
import { Button } from '#app/ui/button'
import type { OptionGroup } from '#app/ui/forms/select-field'

interface OrganisationFiltersProps {
  filter: OrganisationFilter
  places: OptionGroup[]
}

/** Conditions of the list of organisations, sent as its query. */
export function OrganisationFilters({ filter, places }: OrganisationFiltersProps) {
  const t = useTranslations('organisations')
  const id = useId()
  return (
    <Form method="get" className="card-panel flex flex-wrap items-end gap-4">
      <div className="min-w-0 grow basis-64">
        <label htmlFor={`${id}-q`} className="field-label">
          {t('list.words')}
        </label>
        <input
          id={`${id}-q`}
          key={filter.q}
          type="search"
          name="q"
          defaultValue={filter.q}
          className="input w-full"
        />
      </div>
      <div className="min-w-0 grow basis-48">
        <label htmlFor={`${id}-type`} className="field-label">
          {t('form.type')}
        </label>
        <select
          id={`${id}-type`}
          key={filter.type}
          name="type"
          defaultValue={filter.type}
          className="select w-full"
        >
          <option value="">{t('list.everyType')}</option>
          {organisationTypes.map((type) => (
            <option key={type} value={type}>
              {t(`types.${type}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="min-w-0 grow basis-48">
        <label htmlFor={`${id}-place`} className="field-label">
          {t('list.place')}
        </label>
        <select
          id={`${id}-place`}
          key={filter.place}
          name="place"
          defaultValue={filter.place}
          className="select w-full"
        >
          <option value="">{t('list.everyPlace')}</option>
          {places.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map((place) => (
                <option key={place.value} value={place.value}>
                  {place.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Button>{t('list.find')}</Button>
    </Form>
  )
}
