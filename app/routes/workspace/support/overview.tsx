import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { discardDraft } from '#app/domain/support-applications/index.server'
import { hasGrant } from '#app/domain/support-grants/index.server'
import {
  appealDecision,
  ownReview,
  withdrawApplication,
} from '#app/domain/support-reviews/index.server'
import { ApplicantFormSchema } from '#app/domain/support-reviews/review-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { useMoment } from '#app/routes/call-parts/use-moment'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ApplicationBody } from '#app/routes/support-parts/application-body'
import { DraftTasks } from '#app/routes/support-parts/draft-tasks'
import { MadePapers } from '#app/routes/support-parts/made-papers'
import { ReceiptCard } from '#app/routes/support-parts/receipt-card'
import { DecisionList } from '#app/routes/support-parts/review/decision-list'
import { AppealForm, OwnState } from '#app/routes/support-parts/review/own-state'
import { QuestionCard } from '#app/routes/support-parts/review/question-card'
import { ReviewHistory } from '#app/routes/support-parts/review/review-history'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, t, locale }) => {
  const review = await ownReview(ctx, params.id)
  const { refusal, content } = review.application
  return {
    title: content.name[locale],
    noIndex: true,
    review,
    granted: await hasGrant(ctx, review.application.id),
    refusalWords: refusal ? t.dynamic(`errors.${refusal}`) : null,
    reasons: await termOptions(ctx.db, 'support-refusal', ctx.now, locale),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'editor', form: ApplicantFormSchema },
  async ({ ctx, services, params, input, href }) => {
    const id = params.id ?? ''
    const here = href(paths.workspace.supportApplication(id))
    switch (input.intent) {
      case 'appeal':
        await appealDecision(ctx, id, input)
        return redirectWithNotice(here, 'supportAppealed')
      case 'withdraw':
        await withdrawApplication(ctx, id, input)
        return redirectWithNotice(here, 'supportWithdrawn')
      case 'discard':
        await discardDraft(ctx, services.files, id)
        return redirectWithNotice(href(paths.workspace.support), 'supportDiscarded')
    }
  },
)

export default function SupportApplication() {
  const t = useTranslations('supportApplications')
  const calls = useTranslations('calls')
  const locale = useLocale()
  const moment = useMoment()
  const { review, refusalWords, reasons, formKey, granted } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { application } = review
  const { id, status, content, programmeVersion, formVersion } = application
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.support, label: t('title') }]} />
      <PageHeader
        title={content.name[locale]}
        lead={t('version', { number: programmeVersion, form: formVersion })}
        actions={status === 'draft' ? null : <PrintButton />}
      />
      <ReplyNotice reply={reply} />
      {status === 'draft' && application.call ? (
        <Notice tone="info">
          <p>
            {calls('inCall', {
              name: application.call.name[locale],
              ...moment(application.call.closesAt),
            })}
          </p>
        </Notice>
      ) : null}
      {refusalWords ? (
        <Notice tone="warning" title={t('refused')}>
          {refusalWords}
        </Notice>
      ) : null}
      {status === 'draft' ? (
        <DraftTasks application={application} mayChange={refusalWords === null} />
      ) : (
        <>
          <ReceiptCard application={application} />
          <OwnState review={review} granted={granted} />
          <DecisionList decisions={review.decisions} reasons={reasons} />
          <AppealForm review={review} reply={reply} formKey={formKey} />
          <QuestionCard question={review.question} />
          <MadePapers
            kinds={
              review.decisions.length > 0 ? ['support_size', 'support_decision'] : ['support_size']
            }
            pathOf={(paper) => paths.workspace.supportMadePaper(id, paper)}
          />
          <ApplicationBody
            application={application}
            paperPath={(document) => paths.workspace.supportDocument(id, document)}
          />
          <ReviewHistory history={review.history} />
        </>
      )}
    </Page>
  )
}
