import { getFormProps } from '@conform-to/react'
import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { readAnswers, writeAnswers } from '#app/domain/programmes/firm-answers'
import {
  answerQuestion,
  fieldsOf,
  type Problems,
  type QuestionName,
  queryOf,
  questionAfter,
  questionBefore,
  questionNames,
} from '#app/domain/programmes/wizard'
import { localDay } from '#app/domain/taxonomy/dates'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { QuestionFields } from './question-fields'
import { type QuestionForm, typedOf, valuesOf } from './question-values'

/** Sent with an answer; without it the page only shows the question. */
const SENT = 'sent'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, params, url, href, t }) => {
  const question = questionNames.find((name) => name === params.question)
  if (!question) throw notFound()
  const today = localDay(ctx.now)
  const answers = readAnswers(url.searchParams, today)
  let problems: Problems = {}
  if (url.searchParams.has(SENT)) {
    const read = answerQuestion(question, url.searchParams, today)
    if ('answers' in read) {
      const next = questionAfter(question, read.answers)
      const to = next ? paths.checkSupport(next) : paths.supportResult
      throw redirect(href(to) + queryOf(read.answers))
    }
    problems = read.problems
  }
  const before = questionBefore(question)
  const errors = Object.entries(problems).map(([name, key]) => [name, [t.dynamic(key)]])
  const own: readonly string[] = fieldsOf[question]
  return {
    title: t(`programmes.wizard.questions.${question}.title`),
    noIndex: true,
    question,
    today,
    values: valuesOf(answers),
    kept: writeAnswers(answers).filter(([name]) => !own.includes(name)),
    back: before ? paths.checkSupport(before) + queryOf(answers) : null,
    result:
      errors.length > 0
        ? {
            status: 'error' as const,
            initialValue: typedOf(question, url.searchParams),
            error: Object.fromEntries(errors) as Record<string, string[]>,
          }
        : null,
  }
})

export default function Question() {
  const page = useLoaderData<typeof loader>()
  return <QuestionPage key={page.question} {...page} />
}

type PageData = ReturnType<typeof useLoaderData<typeof loader>>

function QuestionPage({ question, values, kept, back, result, today }: PageData) {
  const t = useTranslations('programmes')
  const [form, fields] = useSchemaForm<QuestionForm>({
    reply: result ? { result } : undefined,
    defaultValue: values,
  })
  const words = (name: QuestionName) => t(`wizard.questions.${name}.hint`)
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.support, label: t('title') }]} />
      <PageHeader
        eyebrow={t('wizard.step', {
          number: questionNames.indexOf(question) + 1,
          total: questionNames.length,
        })}
        title={t(`wizard.questions.${question}.title`)}
        lead={words(question)}
      />
      <Form method="get" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input type="hidden" name={SENT} value="1" />
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <QuestionFields question={question} fields={fields} today={today} />
        <div className="mt-6 flex flex-wrap items-center gap-4">
          <Button type="submit">{t('wizard.next')}</Button>
          {back ? <LocaleLink to={back}>{t('wizard.back')}</LocaleLink> : null}
        </div>
      </Form>
    </Page>
  )
}
