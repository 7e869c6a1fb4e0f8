import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { answerQuestion } from '#app/domain/deals/answer-question.server'
import { questionPage } from '#app/domain/deals/question-queries.server'
import { AnswerQuestionSchema } from '#app/domain/deals/question-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ListingName } from '#app/routes/deal-parts/listing-name'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Prose } from '#app/ui/prose'
import { StatusTag } from '#app/ui/status-tag'
import { Tag } from '#app/ui/tag'
import { AskerContact } from './asker-contact'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, locale, t }) => {
  const question = await questionPage(ctx, params.questionId, locale)
  const own = question.box === 'sent'
  return {
    title: own ? t('questions.detail.own') : t('questions.detail.title', { name: question.name }),
    noIndex: true,
    question,
  }
})

export const action = handle(
  { access: 'member', form: AnswerQuestionSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.questionId ?? ''
    await answerQuestion(ctx, id, input.answer)
    return redirectWithNotice(href(paths.workspace.question(id)), 'questionAnswered')
  },
)

export default function Question() {
  const t = useTranslations('questions')
  const { title, question } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof AnswerQuestionSchema>({ reply })
  const { listing, kind, message, createdAt, answer, answeredAt, contact, mayAnswer } = question
  const byPhone = contact !== null && !contact.email
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.workspace.questions, label: t('list.title') }]} />
      <PageHeader
        title={<span className="wrap-anywhere">{title}</span>}
        tags={
          <>
            <Tag>{t(`kinds.${kind}`)}</Tag>
            <StatusTag tone={answeredAt ? 'success' : 'warning'}>
              {t(answeredAt ? 'states.answered' : 'states.open')}
            </StatusTag>
          </>
        }
      />
      <p>
        {t('list.about')}: <ListingName listing={listing} /> · <DateTime value={createdAt} time />
      </p>
      <Card>
        <Prose>{message}</Prose>
      </Card>
      {contact ? <AskerContact contact={contact} /> : null}
      {answer ? (
        <Card title={t(byPhone ? 'detail.callNote' : 'detail.answer')}>
          <Prose>{answer}</Prose>
          {answeredAt ? (
            <p className="muted mt-3 text-sm">
              <DateTime value={answeredAt} time />
            </p>
          ) : null}
        </Card>
      ) : null}
      {mayAnswer ? (
        <Form method="post" {...getFormProps(form)}>
          <ErrorSummary form={form} />
          <TextArea
            field={fields.answer}
            label={t(byPhone ? 'detail.callNote' : 'detail.answer')}
            hint={t(byPhone ? 'detail.noEmail' : 'detail.answerHint')}
            maxLength={4_000}
          />
          <SubmitButton>{t(byPhone ? 'detail.record' : 'detail.send')}</SubmitButton>
        </Form>
      ) : answeredAt ? null : (
        <p className="muted">{t(contact ? 'detail.viewer' : 'detail.waiting')}</p>
      )}
    </Page>
  )
}
