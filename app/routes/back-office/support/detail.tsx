import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { accessRules } from '#app/domain/access'
import { staffReview } from '#app/domain/support-reviews/index.server'
import { ReviewFormSchema } from '#app/domain/support-reviews/review-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ApplicationBody } from '#app/routes/support-parts/application-body'
import { applicationTones } from '#app/routes/support-parts/application-tones'
import { MadePapers } from '#app/routes/support-parts/made-papers'
import { CouncilCard } from '#app/routes/support-parts/review/council-card'
import { DecisionList } from '#app/routes/support-parts/review/decision-list'
import { OfficerCard } from '#app/routes/support-parts/review/officer-card'
import { QuestionCard } from '#app/routes/support-parts/review/question-card'
import { ReviewHistory } from '#app/routes/support-parts/review/review-history'
import { StepForms } from '#app/routes/support-parts/review/step-forms'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { StatusTag } from '#app/ui/status-tag'
import { reviewAction } from './review-action.server'

export const meta = pageMeta

export const loader = handle(
  { access: 'support-applications' },
  async ({ ctx, params, locale }) => {
    const review = await staffReview(ctx, params.number)
    return {
      title: review.application.number ?? '',
      noIndex: true,
      review,
      mayTakeIn: accessRules.incubation(ctx.actor) === 'allow',
      reasons: await termOptions(ctx.db, 'support-refusal', ctx.now, locale),
      formKey: crypto.randomUUID(),
    }
  },
)

export const action = handle(
  { access: 'support-applications', form: ReviewFormSchema },
  reviewAction,
)

export default function StaffSupportApplication() {
  const t = useTranslations('supportApplications')
  const grants = useTranslations('supportGrants')
  const incubation = useTranslations('incubation.staff')
  const locale = useLocale()
  const { review, reasons, formKey, mayTakeIn } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { application, council } = review
  const { id, number, status, content, programmeVersion, formVersion } = application
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.supportApplications, label: t('title') }]} />
      <PageHeader
        title={`${number}: ${content.name[locale]}`}
        lead={t('version', { number: programmeVersion, form: formVersion })}
        tags={<StatusTag tone={applicationTones[status]}>{t(`statuses.${status}`)}</StatusTag>}
        actions={<PrintButton />}
      />
      <OfficerCard review={review} />
      <StepForms
        key={application.version}
        review={review}
        reasons={reasons}
        formKey={formKey}
        reply={reply}
      />
      {status === 'approved' ? (
        <p className="no-print">
          <LinkButton to={paths.backOffice.supportGrant(number ?? '')}>{grants('open')}</LinkButton>{' '}
          {mayTakeIn ? (
            <LinkButton to={`${paths.backOffice.takeIn}?application=${number}`} variant="secondary">
              {incubation('fromSupport')}
            </LinkButton>
          ) : null}
        </p>
      ) : null}
      <DecisionList decisions={review.decisions} reasons={reasons} />
      <QuestionCard question={review.question} />
      {council ? <CouncilCard council={council} criteria={content.criteria} /> : null}
      <MadePapers
        kinds={[
          'support_size',
          ...(council?.minutes ? (['support_minutes'] as const) : []),
          ...(review.decisions.length > 0 ? (['support_decision'] as const) : []),
        ]}
        pathOf={(paper) => paths.backOffice.supportMadePaper(number ?? '', paper)}
      />
      <ApplicationBody
        application={application}
        paperPath={(document) => paths.backOffice.supportDocument(id, document)}
      />
      <ReviewHistory history={review.history} />
    </Page>
  )
}
