import { describe, expect, it } from 'vitest'
import { interestItem } from '#app/domain/deals/interest-item'
import { listingLink } from '#app/domain/deals/listing-link'

const texts = [
  { lang: 'vi', title: 'Cần máy sấy vải thiều' },
  { lang: 'en', title: 'A dryer for lychee is needed' },
]
const open = { slug: 'can-may-say', status: 'published', hiddenAt: null, texts }
const names = new Map([
  ['asker', { name: 'Hợp tác xã', slug: 'htx' }],
  ['offerer', { name: 'Viện', slug: 'vien' }],
])
const now = new Date('2026-11-24T03:00:00Z')
const reading = { now, holidays: new Set<string>(), locale: 'vi' as const }

function row(change: object = {}) {
  return {
    id: 'interest',
    status: 'pending' as const,
    createdAt: new Date('2026-11-20T03:00:00Z'),
    dueAt: new Date('2026-11-27T03:00:00Z'),
    stoppedAt: null,
    answeredAt: null,
    fromOrganisationId: 'offerer',
    toOrganisationId: 'asker',
    technology: null,
    need: { ...open, anonymous: true },
    deal: null,
    ...change,
  }
}

describe('an interest in a list', () => {
  it('is the sender’s and the receiver’s', () => {
    expect(interestItem(row(), 'offerer', names, reading).box).toBe('sent')
    expect(interestItem(row(), 'asker', names, reading)).toMatchObject({
      box: 'received',
      counterpart: { name: 'Viện' },
    })
  })

  it.each([
    ['pending', true, null],
    ['declined', true, null],
    ['withdrawn', true, null],
    ['accepted', true, { name: 'Hợp tác xã', slug: 'htx' }],
    ['pending', false, { name: 'Hợp tác xã', slug: 'htx' }],
  ] as const)('%s, anonymous %s: the sender reads %o', (status, anonymous, counterpart) => {
    const read = row({ status, need: { ...open, anonymous } })
    expect(interestItem(read, 'offerer', names, reading).counterpart).toEqual(counterpart)
  })

  it.each([
    ['2026-11-24T02:00:00Z', 3, false],
    ['2026-11-27T02:59:59Z', 0, false],
    ['2026-11-27T03:00:01Z', 0, true],
    ['2026-12-01T03:00:00Z', 0, true],
  ])('at %s has %i working days left (overdue: %s)', (at, daysLeft, overdue) => {
    const read = interestItem(row(), 'asker', names, { ...reading, now: new Date(at) })
    expect(read).toMatchObject({ daysLeft, overdue })
  })

  it('counts no days over a weekend and a holiday', () => {
    const due = row({ dueAt: new Date('2026-12-01T03:00:00Z') })
    const free = { ...reading, holidays: new Set(['2026-11-30']) }
    expect(interestItem(due, 'asker', names, free).daysLeft).toBe(4)
  })

  it('keeps the days that were left when its clock stopped', () => {
    const stopped = row({ stoppedAt: new Date('2026-11-25T03:00:00Z') })
    const later = { ...reading, now: new Date('2026-12-20T03:00:00Z') }
    const read = interestItem(stopped, 'asker', names, later)
    expect(read).toMatchObject({ daysLeft: 2, overdue: false })
  })

  it('has no clock once it is answered', () => {
    const read = interestItem(row({ status: 'declined' }), 'asker', names, reading)
    expect(read).toMatchObject({ daysLeft: null, overdue: false })
  })
})

describe('the listing that a record is about', () => {
  it('has its title in the language of the reader', () => {
    const about = { technology: null, need: open }
    expect(listingLink(about, 'en')).toEqual({
      kind: 'need',
      title: 'A dryer for lychee is needed',
      slug: 'can-may-say',
    })
    const onlyVietnamese = { technology: { ...open, texts: texts.slice(0, 1) }, need: null }
    expect(listingLink(onlyVietnamese, 'en').title).toBe('Cần máy sấy vải thiều')
  })

  it.each([{ status: 'withdrawn' }, { status: 'expired' }, { hiddenAt: now }])(
    'has no address where it is %o',
    (change) => {
      expect(listingLink({ technology: null, need: { ...open, ...change } }, 'vi').slug).toBeNull()
    },
  )

  it('keeps the title of the record where it is gone', () => {
    expect(listingLink({ technology: null, need: null }, 'vi', 'Máy sấy')).toEqual({
      kind: 'technology',
      title: 'Máy sấy',
      slug: null,
    })
  })
})
