import { getInputProps } from '@conform-to/react'
import { useLocale } from 'use-intl'
import { formatAmount, parseMoney } from '#app/locales/money'
import { Field, type FieldProps } from './field'
import { describedBy } from './field-meta'

interface MoneyFieldProps extends FieldProps {
  /** Currency of the sum; its sign stands behind the control. */
  currency?: string
}

/** A sum of money. Takes any usual way to group digits, and groups them itself where scripts run. */
export function MoneyField({ currency = 'VND', ...shared }: MoneyFieldProps) {
  const locale = useLocale()
  const { key, ...control } = getInputProps(shared.field, { type: 'text' })
  return (
    <Field {...shared}>
      <div className="flex max-w-sm items-center gap-2">
        <input
          key={key}
          {...control}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={describedBy(shared.field, Boolean(shared.hint))}
          onBlur={(event) => {
            const amount = parseMoney(event.currentTarget.value, currency)
            if (amount !== null) event.currentTarget.value = formatAmount(amount, currency, locale)
          }}
          className="input text-right tabular-nums"
        />
        <span className="shrink-0">{currency === 'VND' ? 'đ' : currency}</span>
      </div>
    </Field>
  )
}
