import { useId } from 'react'
import { useTranslations } from 'use-intl'

interface PriceRangeProps {
  /** In đồng. */
  from?: number
  to?: number
}

/** What a technology may cost or a need may spend, in đồng. */
export function PriceRange({ from, to }: PriceRangeProps) {
  const t = useTranslations('search')
  const hint = useId()
  const chosen = from !== undefined || to !== undefined
  return (
    <details open={chosen} className="facet">
      <summary>{t('facets.price')}</summary>
      <fieldset aria-describedby={hint}>
        <legend className="sr-only">{t('facets.price')}</legend>
        <p id={hint} className="muted mb-2 text-sm">
          {t('priceHint')}
        </p>
        <div className="range-fields">
          <Amount name="priceMin" label={t('from')} value={from} />
          <Amount name="priceMax" label={t('to')} value={to} />
        </div>
      </fieldset>
    </details>
  )
}

function Amount({ name, label, value }: { name: string; label: string; value?: number }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        key={value}
        id={id}
        name={name}
        inputMode="numeric"
        pattern="[0-9]{1,15}"
        defaultValue={value}
        autoComplete="off"
        className="input input-sm"
      />
    </div>
  )
}
