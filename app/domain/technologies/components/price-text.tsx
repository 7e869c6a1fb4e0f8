import { useLocale, useTranslations } from 'use-intl'
import { formatMoney, formatMoneyShort } from '#app/locales/money'
import type { PriceView } from '../technology-view'

interface PriceTextProps {
  price: PriceView
  /** "1,5 tỷ đ" instead of all digits. */
  short?: boolean
}

/** What a technology costs, in words: a sum, a range, or how the price is found. */
export function PriceText({ price, short }: PriceTextProps) {
  const t = useTranslations('catalogue.price')
  const locale = useLocale()
  const { mode, min, max, currency } = price
  if (mode === null) return <>{t('none')}</>
  if (mode === 'on_request' || mode === 'appraisal_requested') return <>{t(mode)}</>
  const write = short ? formatMoneyShort : formatMoney
  const sum = (amount: number) => write(BigInt(Math.trunc(amount)), currency, locale)
  if (min !== null && max !== null) {
    return <>{min === max ? sum(min) : `${sum(min)} – ${sum(max)}`}</>
  }
  if (min !== null) return <>{t('from', { amount: sum(min) })}</>
  if (max !== null) return <>{t('upTo', { amount: sum(max) })}</>
  return <>{t('none')}</>
}
