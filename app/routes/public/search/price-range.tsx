import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { formatAmount, parseMoney } from '#app/locales/money'

interface PriceRangeProps {
  /** In đồng. */
  from?: number
  to?: number
}

/** What a technology may cost or a need may spend, in đồng, however people write sums. */
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
  const locale = useLocale()
  const grouped = (amount: bigint) => formatAmount(amount, 'VND', locale)
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        key={value}
        id={id}
        name={name}
        defaultValue={value === undefined ? undefined : grouped(BigInt(value))}
        autoComplete="off"
        onBlur={({ currentTarget }) => {
          const amount = parseMoney(currentTarget.value, 'VND')
          if (amount !== null) currentTarget.value = grouped(amount)
        }}
        className="input input-sm"
      />
    </div>
  )
}
