import { useLocale, useTranslations } from 'use-intl'
import type { PartyName, PayableItem } from '#app/domain/payments/payable-view'
import { formatMoney } from '#app/locales/money'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { Money } from '#app/ui/money'
import { type Column, Table } from '#app/ui/table'
import { PayableStatusTag } from './payable-status'

interface PayableTableProps {
  items: PayableItem[]
  /** Path of a payable's page for this reader. */
  to: (id: string) => string
  /** Leaves out who pays whom, where the page says it. */
  plain?: boolean
}

/** An organisation's name; nothing stands for the exchange. */
export function PartyText({ party }: { party: PartyName }) {
  const t = useTranslations('payments')
  if (!party) return <>{t('theExchange')}</>
  return party.slug ? (
    <LocaleLink to={paths.organisation(party.slug)}>{party.name}</LocaleLink>
  ) : (
    party.name
  )
}

/** Payables, one a row; the title leads to the page on which they are paid. */
export function PayableTable({ items, to, plain = false }: PayableTableProps) {
  const t = useTranslations('payments')
  const locale = useLocale()
  const parties: Column<PayableItem>[] = [
    { id: 'payer', header: t('list.payer'), cell: ({ payer }) => <PartyText party={payer} /> },
    { id: 'payee', header: t('list.payee'), cell: ({ payee }) => <PartyText party={payee} /> },
  ]
  return (
    <Table
      caption={t('list.caption')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          header: t('list.subject'),
          rowHeader: true,
          cell: ({ id, title, referenceKey }) => (
            <>
              <LocaleLink to={to(id)}>{title}</LocaleLink>
              {referenceKey ? <p className="muted text-sm">{referenceKey}</p> : null}
            </>
          ),
        },
        ...(plain ? [] : parties),
        {
          id: 'amount',
          header: t('list.amount'),
          numeric: true,
          cell: ({ amount, paid, currency }) => (
            <>
              <Money amount={amount} currency={currency} />
              {paid > 0n && paid < amount ? (
                <p className="muted text-sm">
                  {t('list.paidPart', { sum: formatMoney(paid, currency, locale) })}
                </p>
              ) : null}
            </>
          ),
        },
        { id: 'due', header: t('list.due'), cell: ({ dueOn }) => <DateTime value={dueOn} /> },
        {
          id: 'status',
          header: t('list.status'),
          cell: ({ status }) => <PayableStatusTag status={status} />,
        },
      ]}
    />
  )
}
