import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { SupportItem, SupportLevel } from '#app/domain/programmes/support-item'
import { formatMoney } from '#app/locales/money'

const BASIS = 10_000

/** Words for the levels of an item: whom for, which rate, which ceiling. */
export function useLevelText() {
  const t = useTranslations('programmes')
  const format = useFormatter()
  const locale = useLocale()
  const money = (amount: bigint) => formatMoney(amount, 'VND', locale)
  const rate = (basisPoints: number) =>
    format.number(basisPoints / BASIS, { style: 'percent', maximumFractionDigits: 2 })
  const who = ({ sizes, favoured }: Pick<SupportLevel, 'sizes' | 'favoured'>) => {
    const names = sizes.map((size) => t(`sizes.${size}`)).join(', ') || t('everySize')
    return favoured ? `${names} (${t('favoured')})` : names
  }
  const ceiling = (amount: bigint | string | null, unit: SupportItem['unit']) =>
    amount === null
      ? t('noCeiling')
      : t('ceilingPer', { amount: money(BigInt(amount)), unit: t(`units.${unit}`) })
  const limits = ({ maxYears, maxCount }: Pick<SupportItem, 'maxYears' | 'maxCount'>) =>
    [
      maxCount === null ? null : t('maxCount', { count: maxCount }),
      maxYears === null ? null : t('maxYears', { years: maxYears }),
    ]
      .filter(Boolean)
      .join('; ')
  return { money, rate, who, ceiling, limits }
}
