import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Person, system } from '#app/domain/accounts/actor'
import { remindOfPayments } from '#app/domain/notifications/index.server'
import { messageMailJob } from '#app/domain/notifications/message-mail-job'
import { wordingOf } from '#app/domain/notifications/wording'
import { askFee } from '#app/domain/payments/ask-fee.server'
import { confirmTransfer, rejectTransfer } from '#app/domain/payments/decide-transfer.server'
import { duePayables } from '#app/domain/payments/due-payables.server'
import { reconcileCardPayment } from '#app/domain/payments/reconcile-card-payment.server'
import { reportTransfer } from '#app/domain/payments/report-transfer.server'
import { stopCardPayment } from '#app/domain/payments/stop-card-payment.server'
import { paymentMessageSubscriptions } from '#app/jobs/payment-message-subscriptions.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { refusalOf } from '#tests/support/factories/deals'
import {
  begunCardPayment,
  createFinanceOfficer,
  createPayable,
  twoParties,
} from '#tests/support/factories/payments'
import { createRecordingQueue } from '#tests/support/recording-queue'
import { type RunningDouble, startDouble } from '#tests/support/stripe-double'

let running: RunningDouble
beforeAll(async () => {
  running = await startDouble()
})
afterAll(() => running.stop())

// The payables here are of a deal that is not there: only messages are looked at.
const deliverMessages = () => deliverEvents({}, paymentMessageSubscriptions)

const files = createFileStorage({ DATA_DIR: '.cache/test-files' })

/** What somebody was told about payments since the last question, in the order in which it came. */
async function told(person: Person) {
  const rows = await testDatabase().notification.findMany({
    where: {
      userId: person.userId,
      kind: { in: ['paymentNews', 'paymentToConfirm', 'staffPayment', 'feeAsked', 'paymentDue'] },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ kind, payload }) => {
    const { what, late } = payload as { what?: string; late?: string }
    return [kind, what ?? late].filter(Boolean).join(' ')
  })
}

/** No message says a sum, what is paid for, or why something was refused. */
async function expectNothingConfidential() {
  const rows = await testDatabase().notification.findMany()
  for (const { kind, payload } of rows) {
    const words = JSON.stringify([
      payload,
      wordingOf('vi', kind, payload),
      wordingOf('en', kind, payload),
    ])
    expect(words).not.toMatch(/50[.,]?000|dây chuyền|Sai số/)
  }
}

async function reported() {
  const parties = await twoParties()
  const payable = await createPayable(parties)
  const transfer = { amount: '50.000.000', transferredOn: '2026-01-05' }
  await reportTransfer(contextOf(parties.payer), files, payable.id, transfer)
  const { id } = await testDatabase().payment.findFirstOrThrow()
  return { ...parties, payable, id }
}

describe('messages about transfers', () => {
  it('ask the payee, and tell the payer that it was confirmed', async () => {
    const { payer, payee, payable, id } = await reported()
    const jobs = await deliverMessages()
    expect(await told(payee)).toEqual(['paymentToConfirm'])
    expect(jobs.filter(({ name }) => name === messageMailJob.name)).not.toHaveLength(0)
    await confirmTransfer(contextOf(payee), payable.id, id)
    await deliverMessages()
    expect(await told(payer)).toEqual(['paymentNews settled'])
    expect(await told(payee)).toEqual(['paymentToConfirm'])
    await expectNothingConfidential()
  })

  it('tell the payer that it was not found, without the reason', async () => {
    const { payer, payee, payable, id } = await reported()
    await rejectTransfer(contextOf(payee), payable.id, id, 'Sai số tài khoản')
    await deliverMessages()
    expect(await told(payer)).toEqual(['paymentNews rejected'])
    await expectNothingConfidential()
  })

  it('ask the finance officer where it is a fee of the exchange', async () => {
    const officer = await createFinanceOfficer()
    const { payer } = await twoParties()
    const id = await askFee(contextOf(officer), {
      organisation: payer.organisation?.slug ?? '',
      feeCode: 'search-service',
      title: 'Tìm kiếm công nghệ',
      amount: 3_500_000n,
      dueOn: '2026-12-31',
    })
    const transfer = { amount: '3.500.000', transferredOn: '2026-01-05' }
    await reportTransfer(contextOf(payer), files, id, transfer)
    await deliverMessages()
    expect(await told(payer)).toEqual(['feeAsked'])
    expect(await told(officer)).toEqual(['staffPayment reported'])
  })
})

describe('messages about cards', () => {
  it('tell both sides of money, refunds and disputes, and the finance officer of disputes', async () => {
    const officer = await createFinanceOfficer()
    const { payer, payee } = await twoParties()
    const { double, gate } = running
    const { payment, sessionId } = await begunCardPayment({ payer, payee }, gate)
    const intent = double.session(sessionId).payment_intent ?? ''
    const ctx = contextOf(system)
    const then = async (act: () => unknown) => {
      act()
      await reconcileCardPayment(ctx, gate, payment.id)
      await deliverMessages()
    }
    await then(() => double.pay(sessionId))
    await then(() => double.refund(intent, 1_000))
    await then(() => double.dispute(intent))
    await then(() => double.closeDispute(double.state.disputes.at(-1)?.id ?? '', true))
    const news = ['card', 'refunded', 'disputed', 'dispute-over'].map(
      (what) => `paymentNews ${what}`,
    )
    expect(await told(payer)).toEqual(news)
    expect(await told(payee)).toEqual(news)
    expect(await told(officer)).toEqual(['staffPayment disputed'])
    await expectNothingConfidential()
  })
})

describe('messages about cards that came to nothing', () => {
  const lapse = async (act: (sessionId: string) => unknown) => {
    const officer = await createFinanceOfficer()
    const { payer, payee } = await twoParties()
    const { payment, sessionId } = await begunCardPayment({ payer, payee }, running.gate)
    act(sessionId)
    for (let times = 0; times < 2; times++) {
      await reconcileCardPayment(contextOf(system), running.gate, payment.id)
      await deliverMessages()
    }
    expect(await told(payee)).toEqual([])
    expect(await told(officer)).toEqual([])
    await expectNothingConfidential()
    return told(payer)
  }

  it('tell the payer once that Stripe’s page ran out', async () => {
    const lapsed = await lapse((sessionId) => running.double.expire(sessionId))
    expect(lapsed).toEqual(['paymentNews expired'])
  })

  it('tell the payer once that it failed', async () => {
    const lapsed = await lapse((sessionId) => {
      running.double.payLater(sessionId)
      running.double.failLater(sessionId)
    })
    expect(lapsed).toEqual(['paymentNews failed'])
  })

  it('say nothing to who stopped it', async () => {
    const { payer, payee } = await twoParties()
    const { payable, payment } = await begunCardPayment({ payer, payee }, running.gate)
    await stopCardPayment(contextOf(payer), running.gate, payable.id, payment.id)
    await deliverMessages()
    expect(await told(payer)).toEqual([])
  })
})

describe('a fee without a sum', () => {
  const ask = async (feeCode: string) => {
    const officer = await createFinanceOfficer()
    const { payer } = await twoParties()
    const organisation = payer.organisation?.slug ?? ''
    const fee = { organisation, feeCode, title: 'Dịch vụ', amount: null, dueOn: '2026-12-31' }
    return askFee(contextOf(officer, new Date('2026-06-01T03:00:00Z')), fee)
  }

  it('is the one in force for its kind on the day', async () => {
    await testDatabase().referenceFigure.createMany({
      data: [
        {
          code: 'exchange-fee-event-service',
          value: 1_500_000,
          validFrom: new Date('2026-05-01'),
          validTo: new Date('2026-06-30'),
          source: 'x',
        },
        {
          code: 'exchange-fee-event-service',
          value: 9_000_000,
          validFrom: new Date('2026-07-01'),
          source: 'x',
        },
      ],
    })
    const id = await ask('event-service')
    const { amount } = await testDatabase().payable.findUniqueOrThrow({ where: { id } })
    expect(amount).toBe(1_500_000n)
    await testDatabase().referenceFigure.deleteMany({ where: { source: 'x' } })
  })

  it('is refused where its kind has none', async () => {
    expect(await refusalOf(ask('contract-appraisal'))).toBe('invalid feeWithoutSum')
    expect(await testDatabase().payable.count()).toBe(0)
  })
})

describe('reminders', () => {
  const remind = async (day: string) => {
    const ctx = contextOf(system, new Date(`${day}T02:00:00Z`))
    await remindOfPayments({ ctx, queue: createRecordingQueue() }, await duePayables(ctx))
  }

  it('come once before the day and once after it, however often the clock strikes', async () => {
    const parties = await twoParties()
    await createPayable(parties, { dueOn: new Date('2026-03-20') })
    await remind('2026-01-20')
    expect(await told(parties.payer)).toEqual([])
    for (const day of ['2026-03-19', '2026-03-19', '2026-03-20']) await remind(day)
    expect(await told(parties.payer)).toEqual(['paymentDue no'])
    expect(await told(parties.payee)).toEqual([])
    for (const day of ['2026-03-21', '2026-04-21']) await remind(day)
    expect(await told(parties.payer)).toEqual(['paymentDue no', 'paymentDue yes'])
    expect(await told(parties.payee)).toEqual(['paymentDue yes'])
    await expectNothingConfidential()
  })

  it('do not come while a transfer waits to be confirmed, nor once all is paid', async () => {
    const { payer, payee, payable, id } = await reported()
    await testDatabase().payable.updateMany({ data: { dueOn: new Date('2026-01-02') } })
    await remind('2026-03-20')
    await confirmTransfer(contextOf(payee), payable.id, id)
    await remind('2026-03-21')
    expect(await told(payer)).toEqual([])
  })
})
