import { describe, expect, it } from 'vitest'
import { feeRulesOn } from '#app/domain/registration/index.server'
import { registrationPage } from '#app/domain/registration/registration-queries.server'
import { loader } from '#app/routes/public/appraisal-fee'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { signedDeal } from '#tests/support/factories/registration'
import { routeArgs, testServices } from '#tests/support/routes'

async function withRule(
  change: { validFrom: string; certainty: string; minimum: bigint },
  work: () => Promise<void>,
) {
  const db = testDatabase()
  const rule = await db.appraisalFeeRule.create({
    data: {
      feeCase: 'first',
      rateMillionths: 2_000,
      source: 'Văn bản thử',
      ...change,
      validFrom: new Date(change.validFrom),
    },
  })
  try {
    await work()
  } finally {
    await db.appraisalFeeRule.delete({ where: { id: rule.id } })
  }
}

const minimumOn = async (day: string) =>
  (await feeRulesOn(testDatabase(), new Date(day))).find(({ feeCase }) => feeCase === 'first')
    ?.minimum

describe('fee rules', () => {
  it('are those in force on a day in Viet Nam', async () => {
    expect(await feeRulesOn(testDatabase(), new Date('2016-12-31T16:59:59Z'))).toEqual([])
    expect(await feeRulesOn(testDatabase(), new Date('2016-12-31T17:00:00Z'))).toHaveLength(4)
    await withRule({ validFrom: '2027-01-01', certainty: 'A', minimum: 7_000_000n }, async () => {
      expect(await minimumOn('2026-12-31T16:59:59Z')).toBe(5_000_000n)
      expect(await minimumOn('2026-12-31T17:00:00Z')).toBe(7_000_000n)
    })
  })

  it('of a contract are those that were in force when it was signed', async () => {
    const { seeker, number } = await signedDeal()
    await withRule({ validFrom: '2026-02-01', certainty: 'A', minimum: 7_000_000n }, async () => {
      const { fee } = await registrationPage(contextOf(seeker), number, 'vi')
      expect(fee).toMatchObject({ amount: 5_000_000n })
    })
  })

  it('are told only where they were read in a text in force', async () => {
    await withRule({ validFrom: '2026-01-01', certainty: 'C', minimum: 1n }, async () => {
      expect(await minimumOn('2026-06-01')).toBe(5_000_000n)
    })
  })
})

describe('the page of the calculator', () => {
  const load = async (query: string) =>
    (await loader(routeArgs(await testServices(), `/appraisal-fee${query}`))) as unknown as Awaited<
      ReturnType<typeof loader>
    >

  it('answers without an account', async () => {
    const page = await load('?case=amendment&value=4.999.000.000')
    expect(page.answer).toMatchObject({ problem: null, fee: { fee: 4_999_000n } })
    expect(page.rules).toHaveLength(4)
  })

  it('says what is wrong, and takes odd addresses', async () => {
    expect((await load('?case=first&value=abc')).answer.problem).toContain('350.000.000')
    expect((await load('?case=nonsense&value=1')).question.case).toBe('first')
    expect((await load('')).asked).toBe(false)
  })
})
