import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { dealPayments } from '#app/domain/deals/deal-payment-queries.server'
import { agreeDealSchedule, declareDealRoyalty } from '#app/domain/deals/deal-payments.server'
import { SchedulePageSchema } from '#app/domain/payments/schedule-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { LedgerCard } from '#app/routes/payment-parts/ledger-card'
import { PayableTable } from '#app/routes/payment-parts/payable-table'
import { ScheduleCard } from '#app/routes/payment-parts/schedule-card'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, locale, t }) => ({
  title: t('payments.schedule.title'),
  noIndex: true,
  payments: await dealPayments(ctx, params.number, locale),
}))

export const action = handle(
  { access: 'member', form: SchedulePageSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    const back = (notice: string) =>
      redirectWithNotice(href(paths.workspace.dealPayments(number)), notice)
    if (input.intent === 'agree') {
      const outcome = await agreeDealSchedule(ctx, number, input.version)
      return back(outcome === 'agreed' ? 'scheduleAgreed' : 'scheduleWordGiven')
    }
    await declareDealRoyalty(ctx, number, input)
    return back('royaltyDeclared')
  },
)

export const shouldRevalidate = rereadWhenStale

export default function DealPayments() {
  const t = useTranslations('payments.schedule')
  const deals = useTranslations('deals')
  const errors = useTranslations('errors')
  const { payments } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number, role, refusal, schedule } = payments
  const staff = role === 'staff'
  const propose = paths.workspace.dealSchedule(number)
  return (
    <Page width="wide">
      <Breadcrumbs
        items={
          staff
            ? [{ to: paths.backOffice.deal(number), label: number }]
            : [
                { to: paths.workspace.deals, label: deals('list.title') },
                { to: paths.workspace.deal(number), label: number },
              ]
        }
      />
      <PageHeader title={t('title')} eyebrow={payments.title} lead={t('lead')} />
      <ReplyNotice reply={reply} />
      {refusal && !staff ? (
        <Notice tone="info">{errors(refusal as 'viewerReadsOnly')}</Notice>
      ) : null}
      {schedule.version === 0 ? (
        <EmptyState
          title={t('none')}
          action={
            refusal || staff ? undefined : <LinkButton to={propose}>{t('propose')}</LinkButton>
          }
        >
          {t('noneHint')}
        </EmptyState>
      ) : (
        <ScheduleCard
          schedule={schedule}
          mayAct={refusal === null && !staff}
          mayDeclare={refusal === null || refusal === 'dealEnded'}
          propose={propose}
        />
      )}
      {schedule.payables.length > 0 ? (
        <Card title={t('payables')}>
          <PayableTable
            items={schedule.payables}
            to={staff ? paths.backOffice.payment : paths.workspace.payment}
            plain
          />
        </Card>
      ) : null}
      {payments.movements ? <LedgerCard movements={payments.movements} /> : null}
    </Page>
  )
}
