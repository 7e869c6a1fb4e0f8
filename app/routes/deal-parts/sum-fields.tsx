import { CurrencyField } from '#app/ui/forms/currency-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { TextField } from '#app/ui/forms/text-field'

interface SumFieldsProps {
  sum: FieldMeta
  currency: FieldMeta
  labels: { sum: string; hint: string; currency: string }
  optional?: boolean
}

/** A sum as people write it, beside its currency. */
export function SumFields({ sum, currency, labels, optional = false }: SumFieldsProps) {
  return (
    <div className="flex flex-wrap items-end gap-4">
      <TextField
        field={sum}
        label={labels.sum}
        hint={labels.hint}
        inputMode="decimal"
        autoComplete="off"
        width="medium"
        optional={optional}
      />
      <CurrencyField field={currency} label={labels.currency} />
    </div>
  )
}
