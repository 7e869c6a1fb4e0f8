import { useTranslations } from 'use-intl'
import type { StaffReview } from '#app/domain/support-reviews/review-queries.server'
import type { Option } from '#app/domain/taxonomy/taxonomy'
import { type Reply, ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { Notice } from '#app/ui/notice'
import { ConcludeForm, ConveneForm } from './council-forms'
import { DecideForm } from './decide-form'
import { ReceiptForms } from './receipt-forms'
import { ScreenForm } from './screen-form'

export interface StepFormProps {
  review: StaffReview
  reply: Reply
}

interface StepFormsProps extends StepFormProps {
  reasons: Option[]
  formKey: string
}

/** What the reader can do with an application at its present step; to others, whose turn it is. */
export function StepForms({ reasons, formKey, ...shared }: StepFormsProps) {
  const t = useTranslations('supportReviews')
  const { review, reply } = shared
  const { status } = review.application
  const { mayReview, mayDecide, council, appeal } = review
  const decides = status === 'deciding' || status === 'appealed'
  const running = ['submitted', 'incomplete', 'screening', 'council'].includes(status)
  return (
    <>
      <ReplyNotice reply={reply} />
      {appeal ? (
        <Notice tone="warning" title={t('appealTitle')}>
          <p className="whitespace-pre-line">{appeal.words}</p>
        </Notice>
      ) : null}
      {decides && mayDecide ? <DecideForm {...shared} reasons={reasons} formKey={formKey} /> : null}
      {decides && !mayDecide ? <Notice tone="info">{t('waitsForHead')}</Notice> : null}
      {running && !mayReview ? <Notice tone="info">{t('waitsForOfficer')}</Notice> : null}
      {running && mayReview ? (
        <>
          {status === 'submitted' || status === 'incomplete' ? <ReceiptForms {...shared} /> : null}
          {status === 'screening' ? <ScreenForm {...shared} /> : null}
          {status === 'council' && (!council?.complete || council.fault) ? (
            <ConveneForm {...shared} />
          ) : null}
          {status === 'council' && council?.complete && !council.fault ? (
            <ConcludeForm {...shared} />
          ) : null}
        </>
      ) : null}
    </>
  )
}
