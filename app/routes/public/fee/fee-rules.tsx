import { useTranslations } from 'use-intl'
import type { FeeRuleInForce } from '#app/domain/registration/appraisal-fee'
import { DateTime } from '#app/ui/date-time'
import { Money } from '#app/ui/money'
import { Section } from '#app/ui/section'
import { Table } from '#app/ui/table'
import { useFeeRate } from './use-fee-rate'

/** The rules in force, each with its source. */
export function FeeRules({ rules }: { rules: FeeRuleInForce[] }) {
  const t = useTranslations('registration.fee')
  const rate = useFeeRate()
  const money = (amount: bigint | null) =>
    amount === null ? t('none') : <Money amount={amount} currency="VND" />
  return (
    <Section title={t('rules')}>
      <Table
        caption={t('rules')}
        captionHidden
        rows={rules}
        rowKey={({ feeCase }) => feeCase}
        columns={[
          {
            id: 'case',
            header: t('case'),
            rowHeader: true,
            cell: ({ feeCase }) => t(`cases.${feeCase}`),
          },
          {
            id: 'rate',
            header: t('rate'),
            cell: ({ rateMillionths, fixed }) =>
              rateMillionths === null ? (
                <span>
                  {t('fixed')}: {money(fixed)}
                </span>
              ) : (
                t('ofValue', { rate: rate(rateMillionths) })
              ),
          },
          {
            id: 'minimum',
            header: t('minimum'),
            numeric: true,
            cell: ({ minimum }) => money(minimum),
          },
          {
            id: 'maximum',
            header: t('maximum'),
            numeric: true,
            cell: ({ maximum }) => money(maximum),
          },
          {
            id: 'since',
            header: t('validFrom'),
            cell: ({ validFrom }) => <DateTime value={validFrom} />,
          },
          { id: 'source', header: t('basis'), cell: ({ source }) => source },
        ]}
      />
      <p className="muted text-sm">{t('rounding')}</p>
    </Section>
  )
}
