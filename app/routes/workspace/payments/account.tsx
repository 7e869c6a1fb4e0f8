import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { organisationIdOf } from '#app/domain/accounts/actor'
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

export const loader = handle({ access: 'member' }, async ({ ctx, locale, t }) => ({
  title: t('payments.account.title'),
  noIndex: true,
  account: await bankAccountOf(ctx.db, organisationIdOf(ctx.actor) ?? '', locale),
  banks: await termOptions(ctx.db, 'bank', ctx.now, locale),
  mayChange: ctx.actor.kind === 'person' && ctx.actor.organisation?.role === 'owner',
}))

export const action = handle(
  { access: 'organisation-owner', form: BankAccountSchema },
  async ({ ctx, input, href }) => {
    await nameBankAccount(ctx, input)
    return redirectWithNotice(href(paths.workspace.bankAccount), 'bankAccountNamed')
  },
)

export default function BankAccountPage() {
  const t = useTranslations('payments')
  const { account, banks, mayChange } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.workspace.payments, label: t('list.title') }]} />
      <PageHeader title={t('account.title')} lead={t('account.lead')} />
      <BankAccountBody {...{ account, banks, mayChange, reply }} />
    </Page>
  )
}
