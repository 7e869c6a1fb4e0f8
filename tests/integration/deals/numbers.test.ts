import { expect, it } from 'vitest'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { interestInput } from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

it('numbers deals without a gap, however many are made and fail at once', async () => {
  const provider = await createVerifiedOwner()
  const seeker = await createVerifiedOwner()
  const at = new Date('2026-11-24T03:00:00Z')
  const ids: string[] = []
  for (let index = 0; index < 8; index += 1) {
    const { slug } = await publishedTechnology(provider)
    const target = { kind: 'technology', slug } as const
    ids.push(await expressInterest(contextOf(seeker, at), target, interestInput()))
  }
  // Each is accepted twice: the second fails after or before the first has its number.
  const settled = await Promise.allSettled(
    [...ids, ...ids].map((id) => acceptInterest(contextOf(provider, at), id)),
  )
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(8)
  const deals = await testDatabase().deal.findMany({ orderBy: { number: 'asc' } })
  expect(deals.map(({ number }) => number)).toEqual(
    Array.from({ length: 8 }, (_, index) => `GD-2026-000${index + 1}`),
  )
})

it('begins anew with the year in Viet Nam', async () => {
  const provider = await createVerifiedOwner()
  const seeker = await createVerifiedOwner()
  const accept = async (at: Date) => {
    const { slug } = await publishedTechnology(provider)
    const target = { kind: 'technology', slug } as const
    const id = await expressInterest(contextOf(seeker, at), target, interestInput())
    return acceptInterest(contextOf(provider, at), id)
  }
  expect(await accept(new Date('2026-12-31T16:59:59Z'))).toBe('GD-2026-0001')
  expect(await accept(new Date('2026-12-31T17:00:00Z'))).toBe('GD-2027-0001')
  expect(await accept(new Date('2027-01-02T03:00:00Z'))).toBe('GD-2027-0002')
})
