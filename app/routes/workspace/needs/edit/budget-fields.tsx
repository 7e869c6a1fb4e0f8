import { useTranslations } from 'use-intl'
import { CurrencyField } from '#app/ui/forms/currency-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MoneyField } from '#app/ui/forms/money-field'

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
      <CurrencyField field={fields.budgetCurrency} label={t('currency')} />
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
