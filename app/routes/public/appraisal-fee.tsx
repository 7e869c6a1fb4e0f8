import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { answerFeeQuestion, FeeQuestionSchema } from '#app/domain/registration/fee-question'
import { feeRulesOn } from '#app/domain/registration/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { FeeForm } from './fee/fee-form'
import { FeeResult } from './fee/fee-result'
import { FeeRules } from './fee/fee-rules'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, url, t, keepFromCache }) => {
  // There are as many questions as sums: only the bare page is worth keeping.
  if (url.search) keepFromCache()
  const question = FeeQuestionSchema.parse(Object.fromEntries(url.searchParams))
  const rules = await feeRulesOn(ctx.db, ctx.now)
  const { problem, ...answer } = answerFeeQuestion(question, rules)
  return {
    title: t('registration.fee.title'),
    description: t('registration.fee.lead'),
    question,
    asked: url.searchParams.has('case'),
    rules,
    answer: { ...answer, problem: problem && t.dynamic(problem) },
  }
})

export default function AppraisalFee() {
  const t = useTranslations('registration.fee')
  const { question, asked, rules, answer } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FeeForm question={question} problem={answer.problem} />
      {asked && !answer.problem ? <FeeResult answer={answer} /> : null}
      <FeeRules rules={rules} />
    </Page>
  )
}
