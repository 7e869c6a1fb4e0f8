import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transact } from '#app/domain/context'
import { balances } from '#app/domain/payments/book.server'
import { cancelPayables } from '#app/domain/payments/cancel-payables.server'
import { compareWithStripe } from '#app/domain/payments/compare-with-stripe.server'
import { confirmTransfer, rejectTransfer } from '#app/domain/payments/decide-transfer.server'
import { payablePage } from '#app/domain/payments/payable-queries.server'
import { reconcileCardPayment } from '#app/domain/payments/reconcile-card-payment.server'
import { requestRefund, sendRefund } from '#app/domain/payments/refund-card.server'
import { reportTransfer } from '#app/domain/payments/report-transfer.server'
import { startCardPayment } from '#app/domain/payments/start-card-payment.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { refusalOf } from '#tests/support/factories/deals'
import {
  back,
  begunCardPayment,
  createFinanceOfficer,
  createPayable,
  twoParties,
} from '#tests/support/factories/payments'
import { type RunningDouble, startDouble } from '#tests/support/stripe-double'

let running: RunningDouble
beforeAll(async () => {
  running = await startDouble()
})
afterAll(() => running.stop())

const files = createFileStorage({ DATA_DIR: '.cache/test-files' })
const today = new Date().toISOString().slice(0, 10)
const suspend = (id: string) =>
  testDatabase().organisation.update({ where: { id }, data: { status: 'suspended' } })

async function transferOf(amount: string, traits = {}) {
  const parties = await twoParties()
  const payable = await createPayable(parties, traits)
  const report = { amount, transferredOn: '2026-01-05' }
  return {
    ...parties,
    payable,
    outcome: await refusalOf(reportTransfer(contextOf(parties.payer), files, payable.id, report)),
  }
}

describe('a transfer', () => {
  it.each([
    ['0', 'invalid sumUnreadable'],
    ['-5', 'invalid sumUnreadable'],
    ['mười triệu', 'invalid sumUnreadable'],
    ['1.000.000.000.000.001', 'invalid sumUnreadable'],
    ['50.000.001', 'invalid sumAboveOpen'],
    ['1', 'done'],
    ['50.000.000', 'done'],
  ])('of %s is %s', async (amount, outcome) => {
    expect((await transferOf(amount)).outcome).toBe(outcome)
  })

  it('of 10^15 đồng is booked to the last đồng', async () => {
    const { payer, payee, payable, outcome } = await transferOf(String(10n ** 15n), {
      amount: 10n ** 15n,
    })
    expect(outcome).toBe('done')
    const { id } = await testDatabase().payment.findFirstOrThrow()
    await confirmTransfer(contextOf(payee), payable.id, id)
    const [booked] = await balances(testDatabase(), { owner: payer.organisation.id })
    expect(booked?.amount).toBe(-(10n ** 15n))
    expect((await payablePage(contextOf(payer), null, payable.id, 'vi')).qr).toBeNull()
  })

  it('is confirmed or rejected once, of two at once', async () => {
    const { payee, payable } = await transferOf('50.000.000')
    const { id } = await testDatabase().payment.findFirstOrThrow()
    const outcomes = await Promise.all([
      refusalOf(confirmTransfer(contextOf(payee), payable.id, id)),
      refusalOf(rejectTransfer(contextOf(payee), payable.id, id, 'Không thấy trong sao kê')),
    ])
    expect(outcomes.toSorted()).toEqual(['conflict paymentDecided', 'done'])
    expect(await testDatabase().ledgerTransaction.count()).toBe(outcomes[0] === 'done' ? 1 : 0)
  })

  it('is nobody else’s: the payer cannot confirm it, a stranger finds nothing', async () => {
    const { payer, payable } = await transferOf('50.000.000')
    const { id } = await testDatabase().payment.findFirstOrThrow()
    const stranger = (await twoParties()).payee
    const confirm = (actor: typeof payer) =>
      refusalOf(confirmTransfer(contextOf(actor), payable.id, id))
    expect(await confirm(payer)).toBe('forbidden stepNotYours')
    expect(await confirm(stranger)).toBe('not-found notFound')
    const gone = { ...payer, organisation: null }
    expect(await refusalOf(payablePage(contextOf(gone), null, payable.id, 'vi'))).toBe(
      'not-found notFound',
    )
  })

  it('neither comes from nor goes to a suspended organisation', async () => {
    const { payer, payee } = await twoParties()
    const payable = await createPayable({ payer, payee })
    const report = { amount: '1.000', transferredOn: today }
    await suspend(payee.organisation.id)
    const pay = (actor: typeof payer) =>
      refusalOf(reportTransfer(contextOf(actor), files, payable.id, report))
    expect(await pay(payer)).toBe('forbidden payeeSuspended')
    const suspended = {
      ...payer,
      organisation: { ...payer.organisation, status: 'suspended' as const },
    }
    expect(await pay(suspended)).toBe('forbidden organisationSuspended')
  })

  it('of a program with a picture’s name is refused', async () => {
    const { payer, payee } = await twoParties()
    const payable = await createPayable({ payer, payee })
    const file = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3])], 'uy-nhiem-chi.png')
    const report = { amount: '1.000', transferredOn: today, file }
    expect(await refusalOf(reportTransfer(contextOf(payer), files, payable.id, report))).toBe(
      'invalid fileTypeRefused',
    )
  })
})

describe('a card payment', () => {
  const start = async (amount: string, traits = {}) => {
    const parties = await twoParties()
    const payable = await createPayable(parties, traits)
    const input = { amount, back, locale: 'vi' } as const
    return refusalOf(startCardPayment(contextOf(parties.payer), running.gate, payable.id, input))
  }
  it.each([
    ['0', {}, 'invalid sumUnreadable'],
    ['1', {}, 'done'],
    ['99.999.999', { amount: 300_000_000n }, 'done'],
    ['100.000.000', { amount: 300_000_000n }, 'invalid sumAboveCharge'],
    ['1.000.000.000.000.000', { amount: 10n ** 15n }, 'invalid sumAboveCharge'],
    ['999,999.99', { amount: 200_000_000n, currency: 'USD' }, 'done'],
    ['1,000,000.00', { amount: 200_000_000n, currency: 'USD' }, 'invalid sumAboveCharge'],
    ['5', { amount: 500n, currency: 'CHF' }, 'invalid cardCurrency'],
  ])('of %s of %o is %s', async (amount, traits, outcome) => {
    expect(await start(amount, traits)).toBe(outcome)
  })

  it('is switched off without keys', async () => {
    const { payer, payee } = await twoParties()
    const payable = await createPayable({ payer, payee })
    const input = { amount: '1.000', back, locale: 'vi' } as const
    const outcome = await refusalOf(startCardPayment(contextOf(payer), null, payable.id, input))
    expect(outcome).toBe('forbidden cardsOff')
    expect((await payablePage(contextOf(payer), null, payable.id, 'vi')).card.state).toBe('off')
  })

  it('that arrives for something cancelled is booked, listed, and given back', async () => {
    const parties = await twoParties()
    const { payable, payment, sessionId } = await begunCardPayment(parties, running.gate)
    const deal = { referenceKind: 'deal', referenceKey: payable.referenceKey }
    await transact(contextOf(), (tx) => cancelPayables(tx, deal, 'deal-terminated'))
    running.double.pay(sessionId)
    await reconcileCardPayment(contextOf(), running.gate, payment.id)
    const found = await compareWithStripe(contextOf(), running.gate)
    const own = found.filter(({ paymentId }) => paymentId === payment.id)
    expect(own).toMatchObject([{ kind: 'paid-after-cancellation', inLedger: payable.amount }])
    const officer = contextOf(await createFinanceOfficer())
    const whole = { amount: String(payable.amount), reason: 'Giao dịch đã chấm dứt' }
    await requestRefund(officer, payable.id, payment.id, whole)
    expect(await refusalOf(requestRefund(officer, payable.id, payment.id, whole))).toBe(
      'invalid sumAboveReceived',
    )
    const { id } = await testDatabase().refundRequest.findFirstOrThrow()
    await Promise.all([1, 2].map(() => sendRefund(contextOf(), running.gate, id)))
    const after = await testDatabase().payment.findUniqueOrThrow({ where: { id: payment.id } })
    expect(after.refunded).toBe(payable.amount)
    expect(running.double.state.refunds.filter((r) => r.metadata.request === id)).toHaveLength(1)
  })

  it('in another currency or of another sum than asked for settles nothing and is listed', async () => {
    const parties = await twoParties()
    const { payment, sessionId } = await begunCardPayment(parties, running.gate)
    running.double.pay(sessionId)
    const intent = running.double.intent(running.double.session(sessionId).payment_intent ?? '')
    const charge = running.double.charge(intent.latest_charge ?? '')
    charge.currency = 'usd'
    await reconcileCardPayment(contextOf(), running.gate, payment.id)
    const after = await testDatabase().payment.findUniqueOrThrow({ where: { id: payment.id } })
    expect(after).toMatchObject({ status: 'pending', received: 0n })
    const found = await compareWithStripe(contextOf(), running.gate)
    expect(found.filter(({ stripeId }) => stripeId === charge.id)).toMatchObject([
      { kind: 'missing-in-ledger', currency: 'USD', paymentId: payment.id, inLedger: null },
    ])
    const openAfter = async (days: number) => {
      const later = contextOf(undefined, new Date(Date.now() + days * 86_400_000))
      await compareWithStripe(later, running.gate)
      const open = { paymentId: payment.id, resolvedAt: null }
      return testDatabase().paymentDifference.count({ where: open })
    }
    // A difference stays on the list until it is settled, however long that takes.
    expect(await openAfter(60)).toBe(1)
    expect(await openAfter(120)).toBe(1)
    charge.currency = 'vnd'
    await reconcileCardPayment(contextOf(), running.gate, payment.id)
    expect(await openAfter(121)).toBe(0)
  })

  it('is opened once at Stripe, whatever dies between the call and its answer', async () => {
    const parties = await twoParties()
    const { payment, sessionId } = await begunCardPayment(parties, running.gate)
    await testDatabase().payment.update({
      where: { id: payment.id },
      data: { stripeSessionId: null, stripeUrl: null },
    })
    await reconcileCardPayment(contextOf(), running.gate, payment.id)
    const again = await testDatabase().payment.findUniqueOrThrow({ where: { id: payment.id } })
    expect(again.stripeSessionId).toBe(sessionId)
  })
})
