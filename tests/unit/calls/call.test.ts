import { describe, expect, it } from 'vitest'
import { arrivalBy, callStateAt } from '#app/domain/calls/call'
import { instantOfMinute, minuteOfInstant } from '#app/domain/local-minute'
import { createTranslatorFor } from '#app/locales/translator'
import { createGate } from '#app/platform/gate/gate'

describe('a call', () => {
  const call = {
    opensAt: new Date('2026-12-01T01:00:00Z'),
    closesAt: new Date('2026-12-15T10:00:00Z'),
    publishedAt: new Date('2026-11-20T00:00:00Z'),
    withdrawnAt: null,
  }

  it.each([
    ['2026-12-01T00:59:59.999Z', 'coming'],
    ['2026-12-01T01:00:00.000Z', 'open'],
    ['2026-12-15T09:59:59.999Z', 'open'],
    ['2026-12-15T10:00:00.000Z', 'closed'],
  ])('at %s is %s', (at, state) => {
    expect(callStateAt(new Date(at), call)).toBe(state)
  })

  it('that is not published, or withdrawn, is never open', () => {
    const at = new Date('2026-12-05T00:00:00Z')
    expect(callStateAt(at, { ...call, publishedAt: null })).toBe('draft')
    expect(callStateAt(at, { ...call, withdrawnAt: at })).toBe('withdrawn')
  })

  it.each([
    ['one that waited for half a minute', '2026-12-15T09:59:50Z', 0, '2026-12-15T09:59:50Z'],
    ['a process a minute behind', '2026-12-15T09:58:50Z', 60_000, '2026-12-15T09:59:50Z'],
    ['a process that believes in the future', '2026-12-15T12:00:00Z', 0, '2026-12-15T10:00:20Z'],
    ['a request held open on purpose', '2026-12-15T09:00:00Z', 0, '2026-12-15T09:58:20Z'],
  ])('takes %s for what it is', (_, received, offset, arrived) => {
    const clocks = { databaseNow: new Date('2026-12-15T10:00:20Z'), offset }
    expect(arrivalBy(new Date(received), clocks)).toEqual(new Date(arrived))
  })

  it('is told in the time of Viet Nam', () => {
    const closesAt = instantOfMinute('2026-12-15T17:00')
    expect(closesAt).toEqual(call.closesAt)
    expect(minuteOfInstant(call.closesAt)).toBe('2026-12-15T17:00')
    for (const text of ['2026-12-15', '2026-13-15T17:00', '17:00', '']) {
      expect(instantOfMinute(text)).toBeNull()
    }
    const refusal = (locale: 'vi' | 'en') =>
      createTranslatorFor(locale)('errors.callClosed', { date: call.closesAt })
    for (const locale of ['vi', 'en'] as const) expect(refusal(locale)).toContain('17:00')
    expect(refusal('vi')).toContain('15/12/2026')
  })
})

describe('a gate', () => {
  it('lets so many in at once, in the order in which they came, and goes on after a fault', async () => {
    const gate = createGate(2)
    let running = 0
    let most = 0
    const order: number[] = []
    const work = async (number: number) => {
      running += 1
      most = Math.max(most, running)
      order.push(number)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running -= 1
      if (number === 1) throw new Error('fault')
      return number
    }
    const numbers = Array.from({ length: 9 }, (_, number) => number)
    const all = await Promise.allSettled(numbers.map((number) => gate(() => work(number))))
    expect(most).toBe(2)
    expect(order).toEqual(numbers)
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(await gate(async () => 'after')).toBe('after')
  })
})
