import { getFormProps } from '@conform-to/react'
import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { z } from 'zod'
import { addPaper, removePaper } from '#app/domain/support-applications/index.server'
import { answerDepartment, ownReview } from '#app/domain/support-reviews/index.server'
import { AnswerSchema } from '#app/domain/support-reviews/review-schemas'
import { formatDate } from '#app/locales/dates'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { replyTo } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { AddPaperForm, AddPaperSchema } from '#app/routes/support-parts/add-paper-form'
import { PaperList } from '#app/routes/support-parts/paper-list'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

const LONG = 4_000

const FormSchema = z.discriminatedUnion('intent', [
  AnswerSchema,
  AddPaperSchema,
  z.object({ intent: z.literal('remove'), document: z.string().max(60) }),
])

export const meta = pageMeta

export const loader = handle(
  { access: 'editor' },
  async ({ ctx, params, href, t, locale, replies }) => {
    const { application, question } = await ownReview(ctx, params.id)
    if (!question || (application.status !== 'incomplete' && !replies)) {
      throw redirect(href(paths.workspace.supportApplication(application.id)))
    }
    const { content, chosen, documents } = application
    return {
      title: t('supportReviews.answer.title'),
      noIndex: true,
      application,
      question,
      due: formatDate(question.dueAt, locale),
      papers: content.papers.filter(
        ({ items }) => items.length === 0 || items.some((code) => chosen.includes(code)),
      ),
      added: documents.filter(({ createdAt }) => createdAt >= question.askedAt),
      formKey: crypto.randomUUID(),
    }
  },
)

export const action = handle(
  { access: 'editor', form: FormSchema, hide: ['file'] },
  async ({ ctx, services, params, input, href }) => {
    const id = params.id ?? ''
    const here = href(paths.workspace.supportAnswer(id))
    if (input.intent === 'add') {
      await addPaper(ctx, services.files, id, input)
      return redirectWithNotice(here, 'supportPaperAdded')
    }
    if (input.intent === 'remove') {
      await removePaper(ctx, services.files, id, input.document)
      return redirectWithNotice(here, 'supportPaperRemoved')
    }
    await answerDepartment(ctx, id, input)
    return redirectWithNotice(href(paths.workspace.supportApplication(id)), 'supportAnswered')
  },
)

export default function AnswerDepartment() {
  const t = useTranslations('supportReviews.answer')
  const words = useTranslations('supportApplications')
  const locale = useLocale()
  const { application, question, due, papers, added, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { id, version } = application
  const [form, fields] = useSchemaForm<typeof AnswerSchema>({
    id: 'answer',
    reply: replyTo(reply, { intent: 'answer' }),
  })
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: paths.workspace.support, label: words('title') },
          { to: paths.workspace.supportApplication(id), label: words('back') },
        ]}
      />
      <PageHeader title={t('title')} lead={t('lead', { due })} />
      <Notice tone="warning" title={t('question')}>
        <p className="whitespace-pre-line">{question.question}</p>
      </Notice>
      <AddPaperForm
        key={added.length}
        papers={papers.map(({ code, name }) => ({ value: code, label: name[locale] }))}
        formKey={`${formKey}-paper`}
        reply={replyTo(reply, { intent: 'add' })}
      />
      {added.length > 0 ? (
        <Card title={t('added')}>
          <PaperList
            papers={papers.filter(({ code }) => added.some(({ paperCode }) => paperCode === code))}
            documents={added}
            pathOf={(document) => paths.workspace.supportDocument(id, document)}
            removable
          />
        </Card>
      ) : null}
      <Card title={t('answer')}>
        <Form method="post" {...getFormProps(form)}>
          <ErrorSummary form={form} />
          <FormKey value={formKey} />
          <input type="hidden" name="version" value={version} />
          <TextArea
            field={fields.words}
            label={t('words')}
            hint={t('wordsHint')}
            maxLength={LONG}
          />
          <SubmitButton name="intent" value="answer">
            {t('send')}
          </SubmitButton>
        </Form>
      </Card>
    </Page>
  )
}
