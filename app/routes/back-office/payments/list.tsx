import { Form, useLoaderData } from '@remix-run/react'
import { CreditCard, Landmark, Receipt } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { readFilter } from '#app/domain/list-page'
import { FinanceFilterSchema, financePage } from '#app/domain/payments/finance-queries.server'
import { settleDifferences } from '#app/domain/payments/index.server'
import { forbidden } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DifferencesCard } from '#app/routes/payment-parts/differences-card'
import { HeldCard } from '#app/routes/payment-parts/held-card'
import { PayableTable } from '#app/routes/payment-parts/payable-table'
import { EmptyState } from '#app/ui/empty-state'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Tabs } from '#app/ui/tabs'

export const meta = pageMeta

export const loader = handle({ access: 'finance' }, async ({ ctx, services, url, locale, t }) => {
  const filter = readFilter(FinanceFilterSchema, url)
  const { stripe } = services
  return {
    title: t('payments.finance.title'),
    noIndex: true,
    filter,
    connect: stripe?.connect === true,
    stripe: stripe ? (stripe.test ? ('test' as const) : ('live' as const)) : ('off' as const),
    ...(await financePage(ctx, filter, locale)),
  }
})

const CompareSchema = z.object({ intent: z.literal('compare') })

export const action = handle(
  { access: 'finance', form: CompareSchema },
  async ({ ctx, services, href }) => {
    if (!services.stripe) throw forbidden('cardsOff')
    await settleDifferences(ctx, services.stripe)
    return redirectWithNotice(href(paths.backOffice.payments), 'booksCompared')
  },
)

export default function Finance() {
  const t = useTranslations('payments.finance')
  const { filter, stripe, connect, list, differences, held, broken, waiting } =
    useLoaderData<typeof loader>()
  const { payments, payment, newFee, exchangeAccount, stripeAccounts } = paths.backOffice
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <LinkButton to={newFee} icon={Receipt}>
              {t('newFee')}
            </LinkButton>
            <LinkButton to={exchangeAccount} variant="secondary" icon={Landmark}>
              {t('account')}
            </LinkButton>
            {connect ? (
              <LinkButton to={stripeAccounts} variant="secondary" icon={CreditCard}>
                {t('stripeAccounts')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {broken ? (
        <Notice tone="error" live>
          {t('broken')}
        </Notice>
      ) : null}
      {stripe === 'live' ? null : (
        <Notice tone={stripe === 'off' ? 'info' : 'warning'}>{t(stripe)}</Notice>
      )}
      {waiting > 0 ? <Notice tone="info">{t('waiting', { count: waiting })}</Notice> : null}
      <Tabs
        label={t('tabs')}
        items={(['open', 'late', 'all'] as const).map((show) => ({
          to: show === 'open' ? payments : `${payments}?show=${show}`,
          label: t(show),
          current: filter.show === show,
        }))}
      />
      {list.items.length > 0 ? (
        <PayableTable items={list.items} to={payment} />
      ) : (
        <EmptyState title={t('empty')} />
      )}
      <Pagination page={list.page} pages={list.pages} />
      <DifferencesCard differences={differences}>
        {stripe === 'off' ? null : (
          <Form method="post">
            <SubmitButton name="intent" value="compare" variant="secondary">
              {t('compare')}
            </SubmitButton>
          </Form>
        )}
      </DifferencesCard>
      <HeldCard held={held} />
    </Page>
  )
}
