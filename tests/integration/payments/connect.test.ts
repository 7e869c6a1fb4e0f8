import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { balances, imbalances } from '#app/domain/payments/book.server'
import { compareWithStripe } from '#app/domain/payments/compare-with-stripe.server'
import { payablePage } from '#app/domain/payments/payable-queries.server'
import { reconcileCardPayment } from '#app/domain/payments/reconcile-card-payment.server'
import { recordPayout, requestRefund, sendRefund } from '#app/domain/payments/refund-card.server'
import { nameStripeAccount, stripeAccountOn } from '#app/domain/payments/stripe-account.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { refusalOf } from '#tests/support/factories/deals'
import {
  begunCardPayment,
  createFinanceOfficer,
  twoParties,
} from '#tests/support/factories/payments'
import { type RunningDouble, startDouble } from '#tests/support/stripe-double'

let running: RunningDouble
beforeAll(async () => {
  running = await startDouble()
})
afterAll(() => running.stop())

const accountId = 'acct_1A2b3C4d5E6f7G8h'
const march = new Date('2026-03-10T03:00:00Z')

/** Two parties and a finance officer; card money for the payee goes to its own account from a day on. */
async function connected(validFrom = '2026-03-10') {
  const parties = await twoParties()
  const officer = await createFinanceOfficer()
  const organisation = parties.payee.organisation?.slug ?? ''
  const name = (input: { accountId: string; validFrom: string }) =>
    nameStripeAccount(contextOf(officer, march), { organisation, ...input })
  await name({ accountId, validFrom })
  return { ...parties, officer, name }
}

const on = () => ({ ...running.gate, connect: true })

async function begun(parties: Awaited<ReturnType<typeof connected>>, gate = on(), now?: Date) {
  const started = await begunCardPayment(parties, gate, { amount: 50_000_000n }, now)
  const intent = running.double.session(started.sessionId).payment_intent ?? ''
  return { ...started, destination: running.double.intent(intent).transfer_data?.destination }
}

const held = async (id: string | undefined) =>
  (await balances(testDatabase(), { owner: id ?? '' })).map(({ amount }) => amount)

describe('card money for a payee with an account at Stripe', () => {
  it('goes there at once, and is taken back from there for a refund', async () => {
    const parties = await connected()
    const { payer, payee, officer } = parties
    const { payable, payment, sessionId, destination } = await begun(parties)
    expect(destination).toBe(accountId)
    running.double.pay(sessionId)
    const read = () => reconcileCardPayment(contextOf(), on(), payment.id)
    await read()
    expect(await held(payee.organisation?.id)).toEqual([50_000_000n])
    const payout = { amount: '1.000', reason: 'Chuyển tiếp' }
    const finance = contextOf(officer)
    expect(await refusalOf(recordPayout(finance, payable.id, payment.id, payout))).toBe(
      'forbidden stepNotThere',
    )
    await requestRefund(finance, payable.id, payment.id, {
      amount: '20.000.000',
      reason: 'Giao thiếu',
    })
    const { id } = await testDatabase().refundRequest.findFirstOrThrow()
    await sendRefund(contextOf(), on(), id)
    await read()
    expect(await held(payee.organisation?.id)).toEqual([30_000_000n])
    expect(await held(payer.organisation?.id)).toEqual([-30_000_000n])
    expect(await imbalances(testDatabase())).toEqual([])
    expect(await compareWithStripe(contextOf(), on())).toEqual([])
    const page = await payablePage(finance, on(), payable.id, 'vi')
    expect(page.payments[0]).toMatchObject({ passedOn: true, paidOut: 0n })
    expect(page.movements?.map(({ kind }) => kind).toSorted()).toEqual([
      'card',
      'connect_reversal',
      'connect_transfer',
      'refund',
    ])
  })

  it('is listed where the ledger does not know that it was passed on', async () => {
    const parties = await connected()
    const { payment, sessionId } = await begun(parties)
    running.double.pay(sessionId)
    const found = await compareWithStripe(contextOf(), on())
    const own = found.filter(({ paymentId }) => paymentId === payment.id)
    expect(own.map(({ key }) => key.split(':').slice(0, 2).join(':')).toSorted()).toEqual([
      'missing-in-ledger:card',
      'missing-in-ledger:connect',
    ])
  })

  it('stays with the exchange where Connect is off, which it is unless it is switched on', async () => {
    expect(running.gate.connect).toBe(false)
    const parties = await connected()
    const { payment, sessionId, destination } = await begun(parties, running.gate)
    expect(destination).toBeUndefined()
    running.double.pay(sessionId)
    await reconcileCardPayment(contextOf(), on(), payment.id)
    expect(await held(parties.payee.organisation?.id)).toEqual([])
  })

  it('stays with the exchange for the exchange’s own fees', async () => {
    const parties = await connected()
    const { payer } = parties
    const fee = await begunCardPayment({ payer }, on())
    expect(fee.payment.stripeDestination).toBeNull()
  })
})

describe('the account', () => {
  it('counts from its day on; the one before ends the day before', async () => {
    const parties = await connected('2026-03-10')
    await parties.name({ accountId: 'acct_9Z8y7X6w5V4u3T2s', validFrom: '2026-05-01' })
    const rows = await testDatabase().stripeAccount.findMany({ orderBy: { validFrom: 'asc' } })
    expect(rows.map(({ validTo }) => validTo?.toISOString().slice(0, 10) ?? null)).toEqual([
      '2026-04-30',
      null,
    ])
    const id = parties.payee.organisation?.id ?? ''
    const onDay = (instant: string) => stripeAccountOn(testDatabase(), id, new Date(instant))
    expect(await onDay('2026-03-09T16:59:00Z')).toBeNull()
    expect(await onDay('2026-03-09T17:00:00Z')).toBe(accountId)
    expect(await onDay('2026-04-30T16:59:00Z')).toBe(accountId)
    expect(await onDay('2026-04-30T17:00:00Z')).toBe('acct_9Z8y7X6w5V4u3T2s')
    const { payment } = await begunCardPayment(parties, on())
    expect(payment.stripeDestination).toBe('acct_9Z8y7X6w5V4u3T2s')
  })

  it('is named by those who keep the accounts, not for the past, and once a day', async () => {
    const { payee, name } = await connected('2026-03-12')
    const input = {
      ...{ organisation: payee.organisation?.slug ?? '', accountId, validFrom: '2026-06-01' },
    }
    expect(await refusalOf(nameStripeAccount(contextOf(payee, march), input))).toBe(
      'forbidden forbidden',
    )
    expect(await refusalOf(name({ accountId, validFrom: '2026-03-09' }))).toBe('invalid dueInPast')
    expect(await refusalOf(name({ accountId, validFrom: '2026-03-12' }))).toMatch(/^conflict/)
  })
})
