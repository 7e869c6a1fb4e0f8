import { describe, expect, it } from 'vitest'
import { agreeDealSchedule, proposeDealSchedule } from '#app/domain/deals/deal-payments.server'
import { terminateDeal } from '#app/domain/deals/terminate-deal.server'
import { reportTransfer } from '#app/domain/payments/report-transfer.server'
import { ProposeScheduleSchema } from '#app/domain/payments/schedule-schemas'
import { paymentSubscriptions } from '#app/jobs/payment-subscriptions.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { refusalOf } from '#tests/support/factories/deals'
import { signedDeal } from '#tests/support/factories/registration'

const form = (amount: string, { currency = 'VND', version = 0 } = {}) =>
  ProposeScheduleSchema.safeParse({
    version,
    currency,
    lines: [{ kind: 'lump_sum', title: 'Trả gọn một lần', amount, dueOn: '2027-05-01' }],
  })

const written = (amount: string, options = {}) => {
  const { data } = form(amount, options)
  if (!data) throw new Error(`${amount} is not read`)
  return data
}

/** A signed deal whose parties have agreed on one payable. */
async function agreed(amount = '320.000.000') {
  const story = await signedDeal()
  const { seeker, provider, number } = story
  await proposeDealSchedule(contextOf(seeker), number, written(amount))
  expect(await agreeDealSchedule(contextOf(provider), number, 1)).toBe('agreed')
  const payable = await testDatabase().payable.findFirstOrThrow({ where: { referenceKey: number } })
  return { ...story, payable }
}

describe('a schedule', () => {
  it.each([
    ['0', 'payments.errors.sumZero'],
    ['-1', 'payments.errors.sumInvalid'],
    ['mười', 'payments.errors.sumInvalid'],
    ['1.000.000.000.000.001', 'payments.errors.sumTooLarge'],
  ])('with a sum of %s is refused at its field: %s', (amount, message) => {
    expect(form(amount).error?.issues).toMatchObject([{ path: ['lines', 0, 'amount'], message }])
  })

  it.each(['1', '1.000.000.000.000.000'])(
    'with a sum of %s đồng is kept to the đồng',
    async (sum) => {
      const { payable } = await agreed(sum)
      expect(payable.amount).toBe(BigInt(sum.replaceAll('.', '')))
    },
  )

  it('in a currency that the contract does not have is refused', async () => {
    const { seeker, number } = await signedDeal()
    const foreign = written('5,000.00', { currency: 'USD' })
    expect(await refusalOf(proposeDealSchedule(contextOf(seeker), number, foreign))).toBe(
      'invalid currencyNotOfContract',
    )
    expect(await testDatabase().paymentSchedule.count()).toBe(0)
  })

  it('is agreed to in the version that was read', async () => {
    const { provider, seeker, number } = await agreed()
    await proposeDealSchedule(contextOf(seeker), number, written('300.000.000', { version: 1 }))
    expect(await refusalOf(agreeDealSchedule(contextOf(provider), number, 1))).toMatch(/^conflict/)
  })

  it('of a deal that has ended takes no word and no money', async () => {
    const { provider, seeker, number, payable } = await agreed()
    const { version } = await testDatabase().deal.findUniqueOrThrow({ where: { number } })
    await terminateDeal(contextOf(provider), number, {
      version,
      reasonCode: 'no-funding',
      reason: 'Không còn vốn',
    })
    await deliverEvents({}, paymentSubscriptions)
    const again = written('1', { version: 1 })
    expect(await refusalOf(proposeDealSchedule(contextOf(seeker), number, again))).toBe(
      'forbidden dealEnded',
    )
    const files = createFileStorage({ DATA_DIR: '.cache/test-files' })
    const transfer = { amount: '1.000', transferredOn: '2026-01-05' }
    expect(await refusalOf(reportTransfer(contextOf(seeker), files, payable.id, transfer))).toBe(
      'forbidden payableCancelled',
    )
  })
})
