import { useTranslations } from 'use-intl'
import { currencyCodes } from '#app/locales/currencies'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MoneyField } from '#app/ui/forms/money-field'
import { SelectField } from '#app/ui/forms/select-field'

interface BudgetFieldsProps {
  fields: Record<'budgetMin' | 'budgetMax' | 'budgetCurrency', FieldMeta>
  /** Currency of the sums as they were saved. */
  currency: string
}

/** What the asker can spend. */
export function BudgetFields({ fields, currency }: BudgetFieldsProps) {
  const t = useTranslations('needs.form')
  const chosen = fields.budgetCurrency.value
  const shown = typeof chosen === 'string' && chosen !== '' ? chosen : currency
  return (
    <>
      <SelectField
        field={fields.budgetCurrency}
        label={t('currency')}
        options={currencyCodes.map((code) => ({ value: code, label: code }))}
        empty={false}
      />
      <MoneyField field={fields.budgetMin} label={t('budgetMin')} currency={shown} optional />
      <MoneyField
        field={fields.budgetMax}
        label={t('budgetMax')}
        hint={t('budgetHint')}
        currency={shown}
      />
    </>
  )
}
