import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { payersFor } from '#app/domain/payments/payers.server'
import { StripeAccountSchema } from '#app/domain/payments/payment-schemas'
import { nameStripeAccount, stripeAccounts } from '#app/domain/payments/stripe-account.server'
import type { Services } from '#app/domain/services'
import { localDay } from '#app/domain/taxonomy/dates'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { PartyText } from '#app/routes/payment-parts/payable-table'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'

export const meta = pageMeta

/** The page is there where Stripe Connect is switched on. */
function requireConnect({ stripe }: Services): void {
  if (!stripe?.connect) throw notFound()
}

export const loader = handle({ access: 'finance' }, async ({ ctx, services, locale, t }) => {
  requireConnect(services)
  return {
    title: t('payments.stripeAccounts.title'),
    noIndex: true,
    accounts: await stripeAccounts(ctx, locale),
    payees: await payersFor(ctx, locale),
    today: localDay(ctx.now),
  }
})

export const action = handle(
  { access: 'finance', form: StripeAccountSchema },
  async ({ ctx, services, input, href }) => {
    requireConnect(services)
    await nameStripeAccount(ctx, input)
    return redirectWithNotice(href(paths.backOffice.stripeAccounts), 'stripeAccountNamed')
  },
)

export default function StripeAccounts() {
  const t = useTranslations('payments')
  const { accounts, payees, today } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof StripeAccountSchema>({ reply })
  const choices = payees.map(({ slug, name }) => ({ value: slug, label: name }))
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.payments, label: t('finance.title') }]} />
      <PageHeader title={t('stripeAccounts.title')} lead={t('stripeAccounts.lead')} />
      <AccountTable accounts={accounts} />
      <Card title={t('stripeAccounts.add')}>
        <Form method="post" {...getFormProps(form)}>
          <ErrorSummary form={form} />
          <SelectField
            field={fields.organisation}
            label={t('stripeAccounts.organisation')}
            options={choices}
          />
          <TextField
            field={fields.accountId}
            label={t('stripeAccounts.account')}
            autoComplete="off"
            width="medium"
          />
          <DateField field={fields.validFrom} label={t('stripeAccounts.from')} min={today} />
          <SubmitButton>{t('stripeAccounts.submit')}</SubmitButton>
        </Form>
      </Card>
    </Page>
  )
}

type Accounts = Awaited<ReturnType<typeof stripeAccounts>>

function AccountTable({ accounts }: { accounts: Accounts }) {
  const t = useTranslations('payments.stripeAccounts')
  if (accounts.length === 0) return <p>{t('none')}</p>
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'organisation',
          header: t('organisation'),
          rowHeader: true,
          cell: ({ organisation }) => <PartyText party={organisation} />,
        },
        {
          id: 'account',
          header: t('account'),
          cell: ({ accountId }) => <code className="break-all">{accountId}</code>,
        },
        { id: 'from', header: t('from'), cell: ({ validFrom }) => <DateTime value={validFrom} /> },
        {
          id: 'to',
          header: t('to'),
          cell: ({ validTo }) => (validTo ? <DateTime value={validTo} /> : '–'),
        },
      ]}
    />
  )
}
