import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { decideAppeal, liftSanction, staffSanction } from '#app/domain/trust-safety/index.server'
import { StaffSanctionSchema } from '#app/domain/trust-safety/trust-safety-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { AppealFacts } from '#app/routes/trust-parts/appeal-facts'
import { GradeTag } from '#app/routes/trust-parts/grade-tag'
import { SanctionFacts } from '#app/routes/trust-parts/sanction-facts'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ReasonForm } from './reason-form'

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, params, locale, t }) => ({
  title: t('trustSafety.sanctions.one', { number: params.number ?? '' }),
  noIndex: true,
  sanction: await staffSanction(ctx, params.number, locale),
}))

export const action = handle(
  { access: 'moderator', form: StaffSanctionSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    const { intent, reason } = input
    if (intent === 'lift') await liftSanction(ctx, number, reason)
    else await decideAppeal(ctx, number, { granted: intent === 'grant', reason })
    const notice = intent === 'lift' ? 'sanctionLifted' : 'appealDecided'
    return redirectWithNotice(href(paths.backOffice.sanction(number)), notice)
  },
)

export default function StaffSanction() {
  const t = useTranslations('trustSafety')
  const { sanction } = useLoaderData<typeof loader>()
  const [form] = useSchemaForm<typeof StaffSanctionSchema>({
    reply: useActionData<typeof action>(),
  })
  const { number, organisation, appeal, report } = sanction
  const { backOffice } = paths
  return (
    <Page>
      <Breadcrumbs items={[{ to: backOffice.sanctions, label: t('sanctions.title') }]} />
      <PageHeader
        eyebrow={
          <LocaleLink to={backOffice.organisationSanctions(organisation.id)}>
            {organisation.name}
          </LocaleLink>
        }
        title={t('sanctions.one', { number })}
        tags={<GradeTag grade={sanction.grade} />}
      />
      <ErrorSummary form={form} />
      {sanction.own ? <Notice tone="warning">{t('sanctions.own')}</Notice> : null}
      <Card title={t('sanctions.facts')}>
        <SanctionFacts
          sanction={sanction}
          more={[
            { term: t('sanctions.imposedBy'), description: sanction.imposedBy },
            {
              term: t('sanctions.report'),
              description: report ? (
                <LocaleLink to={backOffice.report(report)}>{report}</LocaleLink>
              ) : null,
            },
            { term: t('sanctions.endedBy'), description: sanction.endedBy },
          ]}
        />
      </Card>
      {appeal ? (
        <Card title={t('appeal.title')}>
          <AppealFacts appeal={appeal} decidedBy={sanction.appealDecidedBy} />
          {sanction.mayDecideAppeal ? (
            <div className="mt-6 flex flex-wrap gap-3">
              <ReasonForm intent="grant" label={t('appeal.grant')} help={t('appeal.grantHelp')} />
              <ReasonForm
                intent="refuse"
                label={t('appeal.refuse')}
                help={t('appeal.refuseHelp')}
              />
            </div>
          ) : appeal.status === 'open' && sanction.imposedByActor ? (
            <p className="muted mt-4">{t('appeal.otherOfficer')}</p>
          ) : null}
        </Card>
      ) : null}
      {sanction.mayLift ? (
        <ReasonForm intent="lift" label={t('sanctions.lift')} help={t('sanctions.liftHelp')} />
      ) : null}
    </Page>
  )
}
