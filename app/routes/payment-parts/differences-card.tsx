import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Difference } from '#app/domain/payments/difference'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { Money } from '#app/ui/money'
import { Table } from '#app/ui/table'

type Seen = Omit<Difference, 'kind'> & { kind: string; firstSeenAt: Date }

interface DifferencesCardProps {
  differences: Seen[]
  /** What can be done about them. */
  children: ReactNode
}

/** Everything in which ledger and Stripe do not agree. */
export function DifferencesCard({ differences, children }: DifferencesCardProps) {
  const t = useTranslations('payments.finance')
  const sum = (amount: bigint | null, currency: string) =>
    amount === null ? '–' : <Money amount={amount} currency={currency} />
  return (
    <Card title={t('differences')}>
      {differences.length > 0 ? (
        <Table
          caption={t('differences')}
          captionHidden
          rows={differences}
          rowKey={({ key }) => key}
          columns={[
            {
              id: 'kind',
              header: t('kind'),
              rowHeader: true,
              cell: ({ kind }) => t(`kinds.${kind as Difference['kind']}`),
            },
            {
              id: 'stripe',
              header: t('stripeId'),
              cell: ({ stripeId }) => <code className="break-all">{stripeId}</code>,
            },
            {
              id: 'there',
              header: t('atStripe'),
              numeric: true,
              cell: ({ atStripe, currency }) => sum(atStripe, currency),
            },
            {
              id: 'here',
              header: t('inLedger'),
              numeric: true,
              cell: ({ inLedger, currency }) => sum(inLedger, currency),
            },
            {
              id: 'since',
              header: t('since'),
              cell: ({ firstSeenAt }) => <DateTime value={firstSeenAt} time />,
            },
          ]}
        />
      ) : (
        <p>{t('noDifferences')}</p>
      )}
      {children}
    </Card>
  )
}
