import { useTranslations } from 'use-intl'
import type { OwnReview } from '#app/domain/support-reviews/review-queries.server'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'

/** What the applicant was asked, and what they answered. */
export function QuestionCard({ question }: Pick<OwnReview, 'question'>) {
  const t = useTranslations('supportReviews.question')
  if (!question) return null
  const { question: asked, askedAt, dueAt, answer, answeredAt } = question
  return (
    <Card title={t('title')}>
      <DescriptionList
        items={[
          { term: t('asked'), description: <p className="whitespace-pre-line">{asked}</p> },
          { term: t('on'), description: <DateTime value={askedAt} time /> },
          {
            term: t('dueAt'),
            description: answeredAt ? null : <DateTime value={dueAt} time />,
          },
          {
            term: t('answer'),
            description: answer ? <p className="whitespace-pre-line">{answer}</p> : t('noAnswer'),
          },
          {
            term: t('answeredOn'),
            description: answeredAt ? <DateTime value={answeredAt} time /> : null,
          },
        ]}
      />
    </Card>
  )
}
