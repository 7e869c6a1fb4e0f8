import { useSearchParams } from '@remix-run/react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { PayableView } from '#app/domain/payments/payable-view'
import { formatMoney } from '#app/locales/money'
import { type Reply, ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { Money } from '#app/ui/money'
import { Notice } from '#app/ui/notice'
import { PageHeader } from '#app/ui/page-header'
import { LedgerCard } from './ledger-card'
import { PayByCard } from './pay-by-card'
import { PayableStatusTag } from './payable-status'
import { PartyText } from './payable-table'
import { PaymentList } from './payment-list'
import { TransferCard } from './transfer-card'

interface PayableBodyProps {
  payable: PayableView
  formKey: string
  /** The day in Viet Nam, as `2026-01-21`. */
  today: string
  reply: Reply
}

/** The page of a payable: what is owed, how to pay it, and every attempt so far. */
export function PayableBody({ payable, formKey, today, reply }: PayableBodyProps) {
  const t = useTranslations('payments')
  const errors = useTranslations('errors')
  const exchange = t('theExchange')
  const { role, refusal, open, cancelledReason } = payable
  const pays = role === 'payer' && refusal === null && open > 0n
  return (
    <>
      <PageHeader
        eyebrow={t(`kinds.${payable.kind}`)}
        title={payable.title}
        tags={<PayableStatusTag status={payable.status} />}
        lead={t('page.lead', {
          payer: payable.payer?.name ?? exchange,
          payee: payable.payee?.name ?? exchange,
        })}
      />
      <ReplyNotice reply={reply} />
      <CardReturn />
      {refusal ? <Notice tone="warning">{errors(refusal as 'viewerReadsOnly')}</Notice> : null}
      {cancelledReason ? (
        <Notice tone="info" title={t('page.cancelled')}>
          {t(`cancelled.${cancelledReason as 'fee-waived'}`)}
        </Notice>
      ) : null}
      <div className="split-detail">
        <div className="stack">
          {pays ? <TransferCard {...{ payable, formKey, today, reply }} /> : null}
          {pays ? <PayByCard {...{ payable, formKey, reply }} /> : null}
          {role === 'payer' && refusal === null && open === 0n && payable.status === 'awaiting' ? (
            <Notice tone="info">{t('page.nothingOpen')}</Notice>
          ) : null}
          <PaymentList payable={payable} formKey={formKey} />
        </div>
        <aside className="stack" aria-label={t('page.summary')}>
          <Summary payable={payable} />
        </aside>
      </div>
      {payable.movements ? <LedgerCard movements={payable.movements} /> : null}
    </>
  )
}

/** What a payer reads who comes back from Stripe's page; that they come back proves nothing. */
function CardReturn() {
  const t = useTranslations('payments.page')
  const [query] = useSearchParams()
  const came = query.get('card')
  if (came !== 'back' && came !== 'left') return null
  return (
    <Notice tone="info" title={t(came)}>
      {t(came === 'back' ? 'backText' : 'leftText')}
    </Notice>
  )
}

function Summary({ payable }: { payable: PayableView }) {
  const t = useTranslations('payments')
  const { amount, paid, pending, open, currency, referenceKey, royalty } = payable
  return (
    <Card title={t('page.summary')}>
      <DescriptionList
        stacked
        items={[
          { term: t('page.amount'), description: <Money amount={amount} currency={currency} /> },
          { term: t('page.paid'), description: <Money amount={paid} currency={currency} /> },
          ...(pending > 0n
            ? [
                {
                  term: t('page.pending'),
                  description: <Money amount={pending} currency={currency} />,
                },
              ]
            : []),
          { term: t('page.open'), description: <Money amount={open} currency={currency} /> },
          { term: t('page.due'), description: <DateTime value={payable.dueOn} /> },
          { term: t('list.payer'), description: <PartyText party={payable.payer} /> },
          { term: t('list.payee'), description: <PartyText party={payable.payee} /> },
          {
            term: t('page.reference'),
            description:
              payable.referenceKind === 'deal' ? (
                <LocaleLink to={paths.workspace.dealPayments(referenceKey)}>
                  {t('page.deal', { number: referenceKey })}
                </LocaleLink>
              ) : (
                [t('page.fee'), referenceKey].filter(Boolean).join(' · ')
              ),
          },
        ]}
      />
      {royalty ? <RoyaltyLine royalty={royalty} currency={currency} /> : null}
    </Card>
  )
}

function RoyaltyLine({
  royalty,
  currency,
}: {
  royalty: NonNullable<PayableView['royalty']>
  currency: string
}) {
  const t = useTranslations('payments.page')
  const format = useFormatter()
  const locale = useLocale()
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'short' })
  return (
    <p className="muted mt-3 text-sm">
      {t('royalty', {
        rate: format.number(royalty.basisPoints / 100),
        sales: formatMoney(royalty.sales, currency, locale),
        from: day(royalty.from),
        to: day(royalty.to),
      })}
    </p>
  )
}
