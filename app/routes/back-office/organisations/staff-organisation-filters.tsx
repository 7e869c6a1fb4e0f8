import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { organisationTypes } from '#app/domain/organisations/organisation'
import type { OrganisationFilter } from '#app/domain/organisations/organisation-schemas'
import { Button } from '#app/ui/button'

/** Words and type of the staff's list; the status stays as it is. */
export function StaffOrganisationFilters({ filter }: { filter: OrganisationFilter }) {
  const t = useTranslations('backOffice.organisations')
  const words = useTranslations('organisations')
  const id = useId()
  return (
    <Form method="get" className="flex flex-wrap items-end gap-4">
      {filter.status ? <input type="hidden" name="status" value={filter.status} /> : null}
      <div className="min-w-0 grow basis-64">
        <label htmlFor={`${id}-q`} className="field-label">
          {t('words')}
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
          {t('type')}
        </label>
        <select
          id={`${id}-type`}
          key={filter.type}
          name="type"
          defaultValue={filter.type}
          className="select w-full"
        >
          <option value="">{words('list.everyType')}</option>
          {organisationTypes.map((type) => (
            <option key={type} value={type}>
              {words(`types.${type}`)}
            </option>
          ))}
        </select>
      </div>
      <Button variant="secondary">{words('list.find')}</Button>
    </Form>
  )
}
