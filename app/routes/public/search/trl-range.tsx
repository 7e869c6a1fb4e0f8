import { useId } from 'react'
import { useTranslations } from 'use-intl'

interface TrlRangeProps {
  from?: number
  to?: number
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** The readiness that is asked for, as a lowest and a highest level. */
export function TrlRange({ from, to }: TrlRangeProps) {
  const t = useTranslations('search')
  return (
    <details open className="facet">
      <summary>{t('facets.trl')}</summary>
      <fieldset className="range-fields">
        <legend className="sr-only">{t('facets.trl')}</legend>
        <Level name="trlMin" label={t('from')} value={from} />
        <Level name="trlMax" label={t('to')} value={to} />
      </fieldset>
    </details>
  )
}

function Level({ name, label, value }: { name: string; label: string; value?: number }) {
  const t = useTranslations('search')
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        key={value}
        id={id}
        name={name}
        defaultValue={value ?? ''}
        className="select select-sm"
      >
        <option value="">{t('any')}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {level}
          </option>
        ))}
      </select>
    </div>
  )
}
