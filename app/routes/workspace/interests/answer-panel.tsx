import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { InterestView } from '#app/domain/deals/interest-view'
import { type Reply, ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Notice } from '#app/ui/notice'
import { DeclineForm } from './decline-form'
import { WithdrawForm } from './withdraw-form'

interface AnswerPanelProps {
  interest: InterestView
  reasons: { code: string; label: string }[]
  reply: Reply
}

/** What the reader's side may answer, or what it waits for. */
export function AnswerPanel({ interest, reasons, reply }: AnswerPanelProps) {
  const t = useTranslations('interests.detail')
  const errors = useTranslations('errors')
  const { steps, status, box, counterpart, refusal } = interest
  if (refusal) {
    return <Notice tone="warning">{errors(refusal as 'viewerReadsOnly')}</Notice>
  }
  if (status !== 'pending') return <ReplyNotice reply={reply} />
  return (
    <Card title={box === 'received' ? t('answer') : t('status')}>
      <ReplyNotice reply={reply} />
      {box === 'sent' ? <p>{t('waiting')}</p> : null}
      {box === 'received' ? <p>{t('answerLead')}</p> : null}
      {box === 'sent' && !counterpart ? <p className="muted">{t('anonymousNote')}</p> : null}
      <div className="mt-4 flex flex-wrap items-start gap-3">
        {steps.includes('accepted') ? (
          <Form method="post">
            <SubmitButton name="intent" value="accept">
              {t('accept')}
            </SubmitButton>
          </Form>
        ) : null}
        {steps.includes('declined') ? <DeclineForm reasons={reasons} reply={reply} /> : null}
        {steps.includes('withdrawn') ? <WithdrawForm /> : null}
      </div>
    </Card>
  )
}
