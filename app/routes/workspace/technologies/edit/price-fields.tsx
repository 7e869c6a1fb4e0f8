import { useTranslations } from 'use-intl'
import { priceModes } from '#app/domain/technologies/technology'
import { CurrencyField } from '#app/ui/forms/currency-field'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { MoneyField } from '#app/ui/forms/money-field'
import { RadioGroup } from '#app/ui/forms/radio-group'

interface PriceFieldsProps {
  fields: Record<'priceMode' | 'priceMin' | 'priceMax' | 'priceCurrency', FieldMeta>
  /** Currency of the sums as they were saved. */
  currency: string
}

/** How the price is stated, and the sums where it is. */
export function PriceFields({ fields, currency }: PriceFieldsProps) {
  const t = useTranslations('technologies.form')
  const chosen = fields.priceCurrency.value
  const shown = typeof chosen === 'string' && chosen !== '' ? chosen : currency
  return (
    <>
      <RadioGroup
        field={fields.priceMode}
        legend={t('priceMode')}
        hint={t('priceModeHint')}
        options={priceModes.map((mode) => ({ value: mode, label: t(`priceModes.${mode}`) }))}
      />
      <CurrencyField field={fields.priceCurrency} label={t('currency')} />
      <MoneyField
        field={fields.priceMin}
        label={t('priceMin')}
        hint={t('priceHint')}
        currency={shown}
        optional
      />
      <MoneyField field={fields.priceMax} label={t('priceMax')} currency={shown} optional />
    </>
  )
}
