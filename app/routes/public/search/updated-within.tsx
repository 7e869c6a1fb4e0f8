import { useFormatter, useTranslations } from 'use-intl'
import type { FacetValue } from '#app/domain/search/search-answer'

interface UpdatedWithinProps {
  chosen: string | undefined
  counts: readonly FacetValue[]
}

/** How long ago an entry may have been published or confirmed; one choice of a few. */
export function UpdatedWithin({ chosen = '', counts }: UpdatedWithinProps) {
  const t = useTranslations('search.updated')
  const format = useFormatter()
  const options = [{ value: '', label: t('any'), count: null }, ...counts]
  return (
    <details open={chosen !== ''} className="facet">
      <summary>{t('legend')}</summary>
      <fieldset>
        <legend className="sr-only">{t('legend')}</legend>
        {options.map(({ value, label, count }) => (
          <label key={value} className="facet-option">
            <input
              key={chosen}
              type="radio"
              name="updated"
              value={value}
              defaultChecked={value === chosen}
              className="radio radio-primary radio-sm"
            />
            <span className="grow">{label}</span>{' '}
            {count === null ? null : <span className="facet-count">{format.number(count)}</span>}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
