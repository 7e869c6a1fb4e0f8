import { describe, expect, it } from 'vitest'
import { roundDue } from '#app/domain/follow-up/follow-up'
import { FollowUpSchema } from '#app/domain/follow-up/follow-up-schemas'
import {
  answerByLink,
  enterAnswer,
  followUpByLink,
  followUpForStaff,
  followUpToken,
  listFollowUps,
  prepareFollowUps,
} from '#app/domain/follow-up/index.server'
import { monthsLater } from '#app/domain/taxonomy/dates'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal, refusalOf } from '#tests/support/factories/deals'
import { testSecret } from '#tests/support/factories/organisations'

const on = (day: string) => new Date(`${day}T02:00:00Z`)
const prepare = (day: string) => prepareFollowUps(contextOf(undefined, on(day)))
const input = (change: object = {}) => FollowUpSchema.parse({ useState: 'in_use', ...change })

/** A deal whose technology was accepted on 15 January 2026. */
async function acceptedDeal() {
  const story = await openDeal(on('2026-01-05'))
  const deal = await testDatabase().deal.update({
    where: { number: story.number },
    data: {
      stage: 'accepted',
      history: { create: { from: 'executing', to: 'accepted', createdAt: on('2026-01-15') } },
    },
  })
  return { ...story, deal }
}

describe('the rounds of questions', () => {
  it('come after 6, 12 and 24 months, at the end of shorter months', () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`)
    expect(monthsLater(day('2025-08-31'), 6)).toEqual(day('2026-02-28'))
    expect(monthsLater(day('2026-01-15'), 24)).toEqual(day('2028-01-15'))
    expect(roundDue(day('2026-01-15'), day('2026-07-14'))).toBeNull()
    expect(roundDue(day('2026-01-15'), day('2026-07-15'))?.months).toBe(6)
    expect(roundDue(day('2026-01-15'), day('2030-01-01'))?.months).toBe(24)
  })

  it('open once, ask the seeker by a link, and remind once', async () => {
    const { seeker } = await acceptedDeal()
    expect(await prepare('2026-07-14')).toEqual({ opened: 0, reminded: 0 })
    expect(await prepare('2026-07-15')).toEqual({ opened: 1, reminded: 0 })
    expect(await prepare('2026-07-16')).toEqual({ opened: 0, reminded: 0 })
    await deliverEvents()
    const { id } = await testDatabase().followUp.findFirstOrThrow()
    const asked = await testDatabase().notification.findMany({ where: { kind: 'followUpDue' } })
    expect(asked).toMatchObject([
      { userId: seeker.userId, href: `/follow-up?token=${followUpToken(testSecret, id)}` },
    ])
    expect(await prepare('2026-07-28')).toEqual({ opened: 0, reminded: 0 })
    expect(await prepare('2026-07-29')).toEqual({ opened: 0, reminded: 1 })
    expect(await prepare('2026-07-30')).toEqual({ opened: 0, reminded: 0 })
    expect(await prepare('2027-01-15')).toEqual({ opened: 1, reminded: 0 })
  })

  it('are answered once by the link, which shows without answering', async () => {
    await acceptedDeal()
    await prepare('2026-07-15')
    const { id } = await testDatabase().followUp.findFirstOrThrow()
    const token = followUpToken(testSecret, id)
    const ctx = contextOf({ kind: 'visitor' }, on('2026-07-20'))
    const look = () => followUpByLink(ctx, testSecret, token)
    expect(await look()).toMatchObject({ state: 'open', months: 6 })
    expect(await look()).toMatchObject({ state: 'open' })
    const answer = input({ token, revenue: '2 tỷ', jobs: '4', output: '120 tấn' })
    const both = await Promise.all([
      refusalOf(answerByLink(ctx, testSecret, answer)),
      refusalOf(answerByLink(ctx, testSecret, answer)),
    ])
    expect(both.toSorted()).toEqual(['done', 'invalid followUpOver'])
    expect(await look()).toMatchObject({ state: 'answered' })
    expect(await testDatabase().followUp.findFirstOrThrow()).toMatchObject({
      useState: 'in_use',
      revenue: 2_000_000_000n,
      jobs: 4,
      enteredById: null,
    })
    const forged = input({ token: `${id}.forged` })
    expect(await refusalOf(answerByLink(ctx, testSecret, forged))).toBe('not-found notFound')
    expect(await followUpByLink(ctx, testSecret, `${id}.forged`)).toEqual({ state: 'unknown' })
  })

  it('expire for the link, not for staff', async () => {
    const { provider } = await acceptedDeal()
    await prepare('2026-07-15')
    const { id } = await testDatabase().followUp.findFirstOrThrow()
    const token = followUpToken(testSecret, id)
    const late = contextOf({ kind: 'visitor' }, on('2026-09-14'))
    expect(await followUpByLink(late, testSecret, token)).toMatchObject({ state: 'expired' })
    expect(await refusalOf(answerByLink(late, testSecret, input({ token })))).toBe(
      'invalid followUpOver',
    )
    const officer = await createPerson({ staffRoles: ['support_officer'] })
    expect(await refusalOf(enterAnswer(contextOf(provider), id, input()))).toBe(
      'forbidden forbidden',
    )
    await enterAnswer(contextOf(officer), id, input({ useState: 'stopped' }))
    expect(await followUpForStaff(contextOf(officer), id)).toMatchObject({
      useState: 'stopped',
      byStaff: true,
    })
    const { items } = await listFollowUps(contextOf(officer), 1, 'vi')
    expect(items).toMatchObject([{ seeker: 'Hợp tác xã Nhận', months: 6 }])
    expect(await refusalOf(listFollowUps(contextOf(provider), 1, 'vi'))).toBe('not-found notFound')
  })
})

describe('the questionnaire', () => {
  it.each([
    [{ useState: 'maybe' }],
    [{ useState: 'in_use', jobs: '-1' }],
    [{ useState: 'in_use', revenue: 'nhiều' }],
    [{ useState: 'in_use', problems: 'x'.repeat(10_000) }],
    [{}],
  ])('refuses %j', (form) => {
    expect(FollowUpSchema.safeParse(form).success).toBe(false)
  })
})
