import { currencyCodes } from '#app/locales/currencies'
import type { FieldProps } from './field'
import { SelectField } from './select-field'

const options = currencyCodes.map((code) => ({ value: code, label: code }))

/** The currency of a sum. */
export function CurrencyField(props: FieldProps) {
  return <SelectField {...props} options={options} empty={false} />
}
