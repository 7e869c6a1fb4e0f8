import { useLocale } from 'use-intl'
import { formatMoney, formatMoneyShort } from '#app/locales/money'

interface MoneyProps {
  /** In minor units: đồng, cents. */
  amount: bigint
  currency: string
  /** "1,5 tỷ đ" instead of all digits. */
  short?: boolean
}

/** A sum as readers of the page's language write it. */
export function Money({ amount, currency, short }: MoneyProps) {
  const locale = useLocale()
  const format = short ? formatMoneyShort : formatMoney
  return <span className="whitespace-nowrap tabular-nums">{format(amount, currency, locale)}</span>
}
