import { useLocale, useTranslations } from 'use-intl'
import { formatMoney, formatMoneyShort } from '#app/locales/money'
import type { BudgetView } from '../need-view'

interface BudgetTextProps {
  budget: BudgetView
  /** "1,5 tỷ đ" instead of all digits. */
  short?: boolean
}

/** What a need can spend, in words. */
export function BudgetText({ budget: { min, max, currency }, short }: BudgetTextProps) {
  const t = useTranslations('catalogue')
  const locale = useLocale()
  const write = short ? formatMoneyShort : formatMoney
  const sum = (amount: number) => write(BigInt(Math.trunc(amount)), currency, locale)
  if (min !== null && max !== null) {
    return <>{min === max ? sum(min) : `${sum(min)} – ${sum(max)}`}</>
  }
  if (max !== null) return <>{t('price.upTo', { amount: sum(max) })}</>
  if (min !== null) return <>{t('price.from', { amount: sum(min) })}</>
  return <>{t('budget.none')}</>
}
