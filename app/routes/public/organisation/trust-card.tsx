import { useFormatter, useTranslations } from 'use-intl'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'

interface TrustCardProps {
  verifiedAt: Date | null
  reviewOn: Date | null
  /** Its last verification no longer holds. */
  reviewOver: boolean
  /** Words of what it was verified by. */
  evidence: string[]
  deals: number
  since: Date
}

/** What the exchange itself knows of an organisation. */
export function TrustCard(props: TrustCardProps) {
  const { verifiedAt, reviewOn, reviewOver, evidence, deals, since } = props
  const t = useTranslations('organisations.trust')
  const format = useFormatter()
  return (
    <Card title={t('title')}>
      <DescriptionList
        items={[
          {
            term: t('verified'),
            description: verifiedAt ? <DateTime value={verifiedAt} /> : null,
          },
          {
            term: t('verifiedBy'),
            description: evidence.length > 0 ? format.list(evidence) : null,
          },
          {
            term: t(reviewOver ? 'reviewOver' : 'review'),
            description: reviewOn ? <DateTime value={reviewOn} /> : null,
          },
          { term: t('deals'), description: t('dealsValue', { count: deals }) },
          { term: t('since'), description: <DateTime value={since} /> },
        ]}
      />
    </Card>
  )
}
