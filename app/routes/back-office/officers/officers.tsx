import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import {
  addOfficerRule,
  endOfficerRule,
  handOver,
  officerOverview,
} from '#app/domain/officers/index.server'
import { OfficerFormSchema } from '#app/domain/officers/officer-schemas'
import { placeOptions } from '#app/domain/organisations/index.server'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { isoDay } from '#app/locales/dates'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { replyTo } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { HandoverForm, HandoverList } from './handover'
import { OfficerTable } from './officer-table'
import { RuleForm } from './rule-form'
import { RuleTable } from './rule-table'

export const meta = pageMeta

export const loader = handle({ access: 'officers' }, async ({ ctx, locale, t }) => ({
  title: t('officers.title'),
  noIndex: true,
  today: isoDay(ctx.now),
  places: await placeOptions(ctx, locale, t('organisations.form.otherProvinces')),
  fields: await termOptions(ctx.db, 'field', ctx.now, locale),
  ...(await officerOverview(ctx, locale)),
}))

export const action = handle(
  { access: 'officers', form: OfficerFormSchema },
  async ({ ctx, input, href }) => {
    const done = (key: string, params = {}) =>
      redirectWithNotice(href(paths.backOffice.officers), key, params)
    if (input.intent === 'add-rule') {
      await addOfficerRule(ctx, input)
      return done('officerRuleAdded')
    }
    if (input.intent === 'end-rule') {
      await endOfficerRule(ctx, input.ruleId)
      return done('officerRuleEnded')
    }
    return done('recordsPassedOn', { ...(await handOver(ctx, input)) })
  },
)

export default function Officers() {
  const t = useTranslations('officers')
  const found = useLoaderData<typeof loader>()
  const { people, officers, rules, handovers, places, fields, today } = found
  const reply = useActionData<typeof action>()
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card title={t('load')}>
        <OfficerTable people={people} />
      </Card>
      <Card title={t('rules.title')}>
        <p className="muted">{t('rules.lead')}</p>
        <RuleTable rules={rules} />
        <RuleForm
          officers={officers}
          places={places}
          fields={fields}
          today={today}
          reply={replyTo(reply, { intent: 'add-rule' })}
        />
      </Card>
      <Card title={t('handover.title')}>
        <p className="muted">{t('handover.lead')}</p>
        <HandoverForm
          people={people}
          officers={officers}
          reply={replyTo(reply, { intent: 'hand-over' })}
        />
        <HandoverList handovers={handovers} />
      </Card>
    </Page>
  )
}
