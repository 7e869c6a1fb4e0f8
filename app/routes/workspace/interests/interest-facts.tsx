import { useTranslations } from 'use-intl'
import type { InterestView } from '#app/domain/deals/interest-view'
import { ListingName } from '#app/routes/deal-parts/listing-name'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { Money } from '#app/ui/money'
import { Prose } from '#app/ui/prose'

/** What an interest says, and how it was answered. */
export function InterestFacts({ interest }: { interest: InterestView }) {
  const t = useTranslations('interests')
  const { answer, answeredAt, budgetMax, budgetCurrency, counterpart } = interest
  const words = [answer?.reason, answer?.words].filter(Boolean).join(': ')
  return (
    <Card title={t('detail.facts')}>
      <DescriptionList
        items={[
          { term: t('detail.about'), description: <ListingName listing={interest.listing} /> },
          { term: t('list.counterpart'), description: counterpart?.name ?? t('anonymous') },
          { term: t('detail.purpose'), description: <Prose>{interest.purpose}</Prose> },
          { term: t('detail.readiness'), description: interest.readiness },
          { term: t('detail.timing'), description: interest.timing },
          { term: t('detail.priorRelation'), description: interest.priorRelation },
          {
            term: t('detail.budget'),
            description:
              budgetMax === null ? null : (
                <Money amount={BigInt(budgetMax)} currency={budgetCurrency} />
              ),
          },
          {
            term: t('detail.createdAt'),
            description: <DateTime value={interest.createdAt} time />,
          },
          { term: t('detail.sentOnBehalf'), description: interest.onBehalf.sent },
          {
            term: t('detail.due'),
            description:
              answeredAt || interest.stoppedAt ? null : <DateTime value={interest.dueAt} time />,
          },
          {
            term: t('detail.stopped'),
            description: interest.stoppedAt ? (
              <>
                <DateTime value={interest.stoppedAt} time />
                <p className="muted">{t('detail.stoppedHelp')}</p>
              </>
            ) : null,
          },
          ...interest.nudges.map(({ kind, createdAt }) => ({
            term: t(`desk.${kind}`),
            description: <DateTime value={createdAt} time />,
          })),
          {
            term: t('detail.answeredAt'),
            description: answeredAt ? <DateTime value={answeredAt} time /> : null,
          },
          { term: t('detail.answeredOnBehalf'), description: interest.onBehalf.answered },
          { term: t('detail.reasonCode'), description: words || null },
        ]}
      />
    </Card>
  )
}
