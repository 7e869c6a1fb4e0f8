import { useTranslations } from 'use-intl'
import type { Balance } from '#app/domain/payments/ledger'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'
import { Money } from '#app/ui/money'

/** What the exchange's own accounts hold, by the ledger. */
export function HeldCard({ held }: { held: Balance[] }) {
  const t = useTranslations('payments.finance')
  return (
    <Card title={t('held')}>
      {held.length > 0 ? (
        <DescriptionList
          items={held.map(({ kind, currency, amount }) => ({
            key: `${kind}-${currency}`,
            term: `${t(`places.${kind}`)} (${currency})`,
            description: <Money amount={amount} currency={currency} />,
          }))}
        />
      ) : (
        <p>{t('noHeld')}</p>
      )}
    </Card>
  )
}
