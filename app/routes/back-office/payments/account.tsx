import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { bankAccountOf, nameBankAccount } from '#app/domain/payments/bank-account.server'
import { BankAccountSchema } from '#app/domain/payments/payment-schemas'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { BankAccountBody } from '#app/routes/payment-parts/bank-account-body'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'finance' }, async ({ ctx, locale, t }) => ({
  title: t('payments.account.exchangeTitle'),
  noIndex: true,
  account: await bankAccountOf(ctx.db, null, locale),
  banks: await termOptions(ctx.db, 'bank', ctx.now, locale),
}))

export const action = handle(
  { access: 'finance', form: BankAccountSchema },
  async ({ ctx, input, href }) => {
    await nameBankAccount(ctx, input, true)
    return redirectWithNotice(href(paths.backOffice.exchangeAccount), 'bankAccountNamed')
  },
)

export default function ExchangeAccount() {
  const t = useTranslations('payments')
  const { account, banks } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.payments, label: t('finance.title') }]} />
      <PageHeader title={t('account.exchangeTitle')} lead={t('account.exchangeLead')} />
      <BankAccountBody {...{ account, banks, reply }} mayChange />
    </Page>
  )
}
