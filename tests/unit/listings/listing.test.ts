import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expiryOf } from '#app/domain/listings/expiry'
import { listingTransitions, transitionOf } from '#app/domain/listings/listing'

describe('listingTransitions', () => {
  it('gives every pair of statuses one rule an actor at most', () => {
    const keys = listingTransitions.map(({ from, to, by }) => `${from}>${to}>${by}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('lets nobody but a moderator publish for the first time', () => {
    const publishing = listingTransitions.filter(({ to }) => to === 'published')
    expect(publishing.filter(({ by }) => by === 'owner').map(({ from }) => from)).toEqual([
      'expired',
    ])
  })

  it('asks a moderator for a reason wherever the answer is not yes', () => {
    const negative = listingTransitions.filter(
      ({ by, to }) => by === 'moderator' && to !== 'published',
    )
    expect(negative.length).toBeGreaterThan(0)
    for (const rule of negative) expect(rule.reasonNeeded).toBe(true)
  })

  it('takes back only what was held or returned', () => {
    const back = listingTransitions.filter(({ by }) => by === 'undo')
    expect(back.every(({ from }) => from === 'held' || from === 'returned')).toBe(true)
    expect(transitionOf('returned', 'draft', 'undo')).toBeUndefined()
  })

  it('knows no way out of rejected', () => {
    expect(listingTransitions.some(({ from }) => from === 'rejected')).toBe(false)
    expect(transitionOf('rejected', 'published', 'moderator')).toBeUndefined()
  })
})

describe('expiryOf', () => {
  it.each([
    [12, '2026-11-24T03:00:00Z', '2027-11-24T03:00:00Z'],
    [6, '2026-08-31T03:00:00Z', '2027-02-28T03:00:00Z'],
    [12, '2028-02-29T03:00:00Z', '2029-02-28T03:00:00Z'],
  ])('is %i months after %s: %s', (months, from, expiry) => {
    expect(expiryOf(months, new Date(from)).toISOString()).toBe(new Date(expiry).toISOString())
  })

  it('never lands in another month than the one meant', () => {
    const days = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (from) => {
        const months = from.getUTCFullYear() * 12 + from.getUTCMonth()
        const expiry = expiryOf(6, from)
        expect(expiry.getUTCFullYear() * 12 + expiry.getUTCMonth()).toBe(months + 6)
      }),
    )
  })
})
