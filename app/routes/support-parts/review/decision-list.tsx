import { useTranslations } from 'use-intl'
import type { OwnReview } from '#app/domain/support-reviews/review-queries.server'
import type { Option } from '#app/domain/taxonomy/taxonomy'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { Money } from '#app/ui/money'
import { Tag } from '#app/ui/tag'

interface DecisionListProps {
  decisions: OwnReview['decisions']
  reasons: Option[]
}

/** What was decided, the newest first, with reasons and sums. */
export function DecisionList({ decisions, reasons }: DecisionListProps) {
  const t = useTranslations('supportReviews.decision')
  const labelOf = (code: string) => reasons.find((row) => row.code === code)?.label ?? code
  return (
    <>
      {decisions.toReversed().map(({ id, round, approved, reasonCodes, words, amount, ...row }) => (
        <Card key={id} title={t(round === 'first' ? 'made' : 'madeOnAppeal')}>
          <p>
            <Tag tone={approved ? 'success' : 'error'}>{t(approved ? 'approved' : 'refused')}</Tag>
          </p>
          <DescriptionList
            items={[
              {
                term: t('granted'),
                description: approved ? <Money amount={amount} currency="VND" /> : null,
              },
              {
                term: t('why'),
                description:
                  reasonCodes.length > 0 ? (
                    <ul className="list-disc pl-5">
                      {reasonCodes.map((code) => (
                        <li key={code}>{labelOf(code)}</li>
                      ))}
                    </ul>
                  ) : null,
              },
              {
                term: t('inWords'),
                description: <p className="whitespace-pre-line">{words}</p>,
              },
              { term: t('by'), description: row.decidedBy },
              { term: t('on'), description: <DateTime value={row.decidedAt} time /> },
            ]}
          />
        </Card>
      ))}
    </>
  )
}
