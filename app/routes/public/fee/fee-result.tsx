import { useLocale, useTranslations } from 'use-intl'
import type { FeeAnswer } from '#app/domain/registration/fee-question'
import { formatMoney } from '#app/locales/money'
import { Money } from '#app/ui/money'
import { Notice } from '#app/ui/notice'
import { useFeeRate } from './use-fee-rate'

/** The fee, how it came about and where that is written. */
export function FeeResult({ answer: { fee, value } }: { answer: Omit<FeeAnswer, 'problem'> }) {
  const t = useTranslations('registration.fee')
  const rate = useFeeRate()
  const locale = useLocale()
  if (!fee) return null
  const money = (amount: bigint) => formatMoney(amount, 'VND', locale)
  return (
    <Notice tone="success" title={t('result')} live>
      <p className="text-2xl font-semibold">
        <Money amount={fee.fee} currency="VND" />
      </p>
      <p>
        {value !== null && fee.share !== null && fee.rule.rateMillionths !== null
          ? t('share', {
              rate: rate(fee.rule.rateMillionths),
              value: money(value),
              share: money(fee.share),
            })
          : null}{' '}
        {t(`decided.${fee.decidedBy}`)}
      </p>
      <p className="muted text-sm">{t('source', { source: fee.rule.source })}</p>
    </Notice>
  )
}
