import { useTranslations } from 'use-intl'
import type { MovementView, PlaceView } from '#app/domain/payments/movement-view'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { Money } from '#app/ui/money'
import { Table } from '#app/ui/table'
import { PartyText } from './payable-table'

/** What the ledger booked, one movement a row: from where to where, in double entry. */
export function LedgerCard({ movements }: { movements: MovementView[] }) {
  const t = useTranslations('payments.ledger')
  return (
    <Card title={t('title')}>
      {movements.length > 0 ? (
        <Table
          caption={t('title')}
          captionHidden
          rows={movements}
          rowKey={({ key }) => key}
          columns={[
            {
              id: 'kind',
              header: t('kind'),
              rowHeader: true,
              cell: (movement) => <Movement kind={movement.kind} name={movement.key} />,
            },
            { id: 'at', header: t('at'), cell: ({ at }) => <DateTime value={at} /> },
            { id: 'from', header: t('from'), cell: ({ from }) => <Place place={from} /> },
            { id: 'to', header: t('to'), cell: ({ to }) => <Place place={to} /> },
            {
              id: 'amount',
              header: t('amount'),
              numeric: true,
              cell: ({ amount, currency }) => <Money amount={amount} currency={currency} />,
            },
          ]}
        />
      ) : (
        <p>{t('none')}</p>
      )}
    </Card>
  )
}

function Movement({ kind, name }: { kind: MovementView['kind']; name: string }) {
  const t = useTranslations('payments.ledger.kinds')
  return (
    <>
      {t(kind)}
      <p className="muted text-sm font-normal">
        <code className="break-all">{name}</code>
      </p>
    </>
  )
}

function Place({ place: { kind, party } }: { place: PlaceView }) {
  const t = useTranslations('payments.finance.places')
  return (
    <div>
      {t(kind)}
      <p className="muted text-sm">
        <PartyText party={party} />
      </p>
    </div>
  )
}
