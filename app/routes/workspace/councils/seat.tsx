import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import {
  councilSeat,
  declareConflict,
  scoreApplication,
} from '#app/domain/support-reviews/index.server'
import { CouncilFormSchema } from '#app/domain/support-reviews/review-schemas'
import { formatDate } from '#app/locales/dates'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ApplicationBody } from '#app/routes/support-parts/application-body'
import { MadePapers } from '#app/routes/support-parts/made-papers'
import { Scores } from '#app/routes/support-parts/review/council-card'
import { DeclareForm, OwnScores, ScoreForm } from '#app/routes/support-parts/review/seat-forms'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params }) => {
  const seat = await councilSeat(ctx, params.number)
  return { title: seat.number, noIndex: true, ...seat }
})

export const action = handle(
  { access: 'signed-in', form: CouncilFormSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    const to = href(paths.workspace.council(number))
    if (input.intent === 'declare') {
      await declareConflict(ctx, number, input)
      return redirectWithNotice(to, 'conflictDeclared')
    }
    await scoreApplication(ctx, number, input)
    return redirectWithNotice(to, 'scoresGiven')
  },
)

export default function CouncilSeat() {
  const t = useTranslations('supportReviews.seat')
  const locale = useLocale()
  const { number, organisation, open, dueAt, seat, application, council } =
    useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const criteria = application?.content.criteria ?? []
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.councils, label: t('list') }]} />
      <PageHeader
        title={t('title', { number, organisation })}
        {...(open && dueAt ? { lead: t('dueBy', { date: formatDate(dueAt, locale) }) } : {})}
      />
      <ReplyNotice reply={reply} />
      {open && seat.conflict === null ? <DeclareForm reply={reply} /> : null}
      {seat.conflict ? (
        <Notice tone="info" title={t('out')}>
          {seat.conflictNote}
        </Notice>
      ) : null}
      {council ? (
        <Card title={t('result')}>
          <Scores council={council} criteria={criteria} />
        </Card>
      ) : null}
      {seat.scoredAt && !council ? (
        <OwnScores criteria={criteria} points={seat.points} remark={seat.remark} />
      ) : null}
      {application ? (
        <MadePapers
          kinds={council?.minutes ? ['support_size', 'support_minutes'] : ['support_size']}
          pathOf={(paper) => paths.workspace.councilMadePaper(number, paper)}
        />
      ) : null}
      {application ? (
        <ApplicationBody
          application={application}
          paperPath={(document) => paths.workspace.councilDocument(application.id, document)}
        />
      ) : null}
      {open && seat.conflict === false && !seat.scoredAt ? (
        <ScoreForm criteria={criteria} reply={reply} />
      ) : null}
    </Page>
  )
}
