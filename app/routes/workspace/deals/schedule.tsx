import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { dealPayments, scheduleFormValues } from '#app/domain/deals/deal-payment-queries.server'
import { proposeDealSchedule } from '#app/domain/deals/deal-payments.server'
import { mostLines } from '#app/domain/payments/schedule'
import { ProposeScheduleSchema } from '#app/domain/payments/schedule-schemas'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ScheduleLineFields } from '#app/routes/payment-parts/schedule-line-fields'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { RepeatingGroup } from '#app/ui/forms/repeating-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async ({ ctx, params, locale, t }) => {
  const payments = await dealPayments(ctx, params.number, locale)
  if (payments.role === 'staff') throw notFound()
  return {
    title: t('payments.schedule.formTitle'),
    noIndex: true,
    number: payments.number,
    deal: payments.title,
    version: payments.schedule.version,
    currency: payments.schedule.currency,
    lines: scheduleFormValues(payments, locale),
  }
})

export const action = handle(
  { access: 'editor', form: ProposeScheduleSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    await proposeDealSchedule(ctx, number, input)
    return redirectWithNotice(href(paths.workspace.dealPayments(number)), 'scheduleProposed')
  },
)

/** Begins with one line to fill in where there is none yet. */
const firstLine = [{ kind: 'deposit' as const, title: '' }]

export default function SchedulePage() {
  const t = useTranslations('payments.schedule')
  const { number, deal, version, currency, lines } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof ProposeScheduleSchema>({
    reply,
    defaultValue: { lines: (lines.length > 0 ? lines : firstLine) as typeof firstLine },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: paths.workspace.deal(number), label: number },
          { to: paths.workspace.dealPayments(number), label: t('title') },
        ]}
      />
      <PageHeader title={t('formTitle')} eyebrow={deal} lead={t('formLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="currency" value={currency} />
        <RepeatingGroup
          form={form}
          field={fields.lines}
          items={fields.lines.getFieldList()}
          legend={t('lines')}
          itemName={t('item')}
          max={mostLines}
        >
          {(line) => <ScheduleLineFields line={line.getFieldset()} currency={currency} />}
        </RepeatingGroup>
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
