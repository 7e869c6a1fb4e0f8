import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import type { OwnReview } from '#app/domain/support-reviews/review-queries.server'
import type { AppealSchema } from '#app/domain/support-reviews/review-schemas'
import { stepIsThere } from '#app/domain/support-reviews/review-steps'
import { formatDate } from '#app/locales/dates'
import { type Reply, replyTo } from '#app/routes/deal-parts/reply-notice'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LinkButton } from '#app/ui/link-button'
import { StatusTag } from '#app/ui/status-tag'
import { applicationTones } from '../application-tones'

const LONG = 4_000

/** To the applicant: where their application stands, who has it, and what comes next. */
export function OwnState({ review, granted }: { review: OwnReview; granted: boolean }) {
  const t = useTranslations('supportReviews')
  const statuses = useTranslations('supportApplications.statuses')
  const grants = useTranslations('supportGrants')
  const locale = useLocale()
  const { application, officer, question, appealUntil, secondUntil } = review
  const { id, status, dueAt, version, refusal } = application
  if (status === 'draft') return null
  const due = dueAt ? formatDate(dueAt, locale) : ''
  const refusedNext = secondUntil ? 'refusedOnAppeal' : appealUntil ? 'refused' : 'refusedForGood'
  const next = status === 'refused' ? refusedNext : status
  const until = secondUntil ?? appealUntil
  return (
    <Card title={t('own.title')}>
      <p>
        <StatusTag tone={applicationTones[status]}>{statuses(status)}</StatusTag>
      </p>
      <p>
        {t(`own.next.${next}`, {
          due,
          asked: question ? formatDate(question.dueAt, locale) : '',
          until: until ? formatDate(until, locale) : '',
        })}
      </p>
      {officer ? <p className="muted">{t('own.officer', { name: officer })}</p> : null}
      {status === 'incomplete' && !refusal ? (
        <p className="no-print">
          <LinkButton to={paths.workspace.supportAnswer(id)}>{t('own.answer')}</LinkButton>
        </p>
      ) : null}
      {granted ? (
        <p className="no-print">
          <LinkButton to={paths.workspace.supportGrant(id)}>{grants('open')}</LinkButton>
        </p>
      ) : null}
      {stepIsThere('withdraw', status) && !refusal ? (
        <div className="no-print">
          <ConfirmForm
            label={t('own.withdraw')}
            question={t('own.withdrawQuestion')}
            confirm={t('own.withdraw')}
            variant="danger"
            values={{ intent: 'withdraw', version: String(version) }}
          />
        </div>
      ) : null}
    </Card>
  )
}

interface AppealFormProps {
  review: OwnReview
  reply: Reply
  formKey: string
}

/** Where a refusal can be appealed against, once. */
export function AppealForm({ review, reply, formKey }: AppealFormProps) {
  const t = useTranslations('supportReviews.own')
  const locale = useLocale()
  const [form, fields] = useSchemaForm<typeof AppealSchema>({
    id: 'appeal',
    reply: replyTo(reply, { intent: 'appeal' }),
  })
  const { application, appealUntil } = review
  if (!appealUntil || application.refusal) return null
  return (
    <Card title={t('appeal')} className="card-panel panel-flow no-print">
      <p>{t('appealLead', { until: formatDate(appealUntil, locale) })}</p>
      <Form method="post" {...getFormProps(form)}>
        <FormKey value={formKey} />
        <input type="hidden" name="version" value={application.version} />
        <TextArea field={fields.words} label={t('appealWords')} maxLength={LONG} />
        <SubmitButton name="intent" value="appeal" variant="secondary">
          {t('appealSend')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
