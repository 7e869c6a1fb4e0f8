import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, type RepliedInterest, replyRecord } from '#app/domain/deals/reply-record'

const now = new Date('2026-11-27T03:00:00Z')
const none = new Set<string>()
const at = (day: string) => new Date(`${day}T03:00:00Z`)

function interest(
  status: RepliedInterest['status'],
  created: string,
  answered: string | null = null,
  due = '2026-11-20',
): RepliedInterest {
  return {
    status,
    createdAt: at(created),
    dueAt: at(due),
    answeredAt: answered === null ? null : at(answered),
    stoppedAt: null,
    stoppedDays: 0,
  }
}

describe('the reply record', () => {
  it('counts answers of either kind, and what was left to lie', () => {
    const interests = [
      interest('accepted', '2026-11-12', '2026-11-13'),
      interest('declined', '2026-11-12', '2026-11-17'),
      interest('accepted', '2026-11-12', '2026-11-25'),
      interest('pending', '2026-11-12'),
    ]
    expect(replyRecord(interests, now, none, 3)).toEqual({ counted: 4, rate: 0.75, medianDays: 3 })
  })

  it('leaves out what still has time and what was withdrawn in time', () => {
    const interests = [
      interest('accepted', '2026-11-12', '2026-11-12'),
      interest('pending', '2026-11-26', null, '2026-12-03'),
      interest('withdrawn', '2026-11-12', '2026-11-13'),
      interest('withdrawn', '2026-11-12', '2026-11-23'),
    ]
    expect(replyRecord(interests, now, none, 2)).toEqual({ counted: 2, rate: 0.5, medianDays: 0 })
  })

  it('holds nothing against an owner who could not answer', () => {
    const waits = { ...interest('pending', '2026-11-12'), stoppedAt: at('2026-11-18') }
    const late = { ...interest('accepted', '2026-11-12', '2026-11-25'), stoppedDays: 8 }
    const declined = interest('declined', '2026-11-12', '2026-11-25')
    const interests = [waits, late, { ...declined, stoppedAt: at('2026-11-13') }]
    expect(replyRecord(interests, now, none, 1)).toEqual({ counted: 2, rate: 1, medianDays: 1 })
  })

  it('gives no figure below the minimum, nor of nothing', () => {
    const interests = [interest('accepted', '2026-11-12', '2026-11-13')]
    expect(replyRecord(interests, now, none, 2)).toBeNull()
    expect(replyRecord([], now, none, 0)).toBeNull()
    expect(replyRecord([interest('pending', '2026-11-12')], now, none, 1)).toEqual({
      counted: 1,
      rate: 0,
      medianDays: null,
    })
  })
})

describe('the median', () => {
  it('has as many below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }), (numbers) => {
        const middle = median(numbers) ?? Number.NaN
        const below = numbers.filter((number) => number < middle).length
        const above = numbers.filter((number) => number > middle).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2)
      }),
    )
    expect(median([])).toBeNull()
    expect(median([1, 2])).toBe(1.5)
  })
})
