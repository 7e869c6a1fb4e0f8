import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareWithStripe } from '#app/domain/payments/compare-with-stripe.server'
import { reconcileCardPayment } from '#app/domain/payments/reconcile-card-payment.server'
import { requestRefund, sendRefund } from '#app/domain/payments/refund-card.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import {
  begunCardPayment,
  createFinanceOfficer,
  twoParties,
} from '#tests/support/factories/payments'
import { type RunningDouble, startDouble } from '#tests/support/stripe-double'
import { stripeMockProgram } from '#tests/support/stripe-mock'

// Every test that uses the double asks Stripe's own mock as well where it is on the PATH, and fails by what
// it refuses. Here it is shown that it is really asked, and that it would refuse.
const there = stripeMockProgram() !== null
if (!there)
  process.stderr.write('stripe-mock is not on the PATH: parameters are not held against it\n')

describe.skipIf(!there)('Stripe’s own mock', () => {
  let running: RunningDouble
  beforeAll(async () => {
    running = await startDouble()
  })
  afterAll(async () => {
    running.mock?.asked.refused.splice(0)
    await running.stop()
  })

  it('takes every request of a payment that is begun, read, given back in part and compared', async () => {
    const parties = await twoParties()
    const { payable, payment, sessionId } = await begunCardPayment(parties, running.gate)
    running.double.pay(sessionId)
    await reconcileCardPayment(contextOf(), running.gate, payment.id)
    const officer = contextOf(await createFinanceOfficer())
    const part = { amount: '1.000', reason: 'Trả lại một phần' }
    await requestRefund(officer, payable.id, payment.id, part)
    const { id } = await testDatabase().refundRequest.findFirstOrThrow()
    await sendRefund(contextOf(), running.gate, id)
    expect(await compareWithStripe(contextOf(), running.gate)).toEqual([])
    expect(running.mock?.asked.refused).toEqual([])
    expect(running.mock?.asked.requests).toBeGreaterThanOrEqual(5)
  })

  it('refuses a parameter that Stripe does not publish', async () => {
    const asked = running.gate.api.refunds.create({ payment_intent: 'pi_1', sum: 5 } as never)
    await expect(asked).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      statusCode: 400,
    })
    expect(running.mock?.asked.refused).toHaveLength(1)
  })
})
