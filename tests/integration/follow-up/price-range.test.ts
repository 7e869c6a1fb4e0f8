import { describe, expect, it } from 'vitest'
import { priceRangeFor } from '#app/domain/follow-up/index.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'

async function deals(technologyId: string, values: bigint[], change: object = {}) {
  const from = await testDatabase().deal.count()
  await testDatabase().deal.createMany({
    data: values.map((value, index) => ({
      number: `GD-2026-${1_000 + from + index}`,
      technologyId,
      title: 'Máy',
      providerId: crypto.randomUUID(),
      seekerId: crypto.randomUUID(),
      stage: 'signed' as const,
      value,
      valueConfidential: false,
      signedOn: new Date('2026-01-12'),
      ...change,
    })),
  })
}

describe('the price range of a field', () => {
  it('is made of five signed contracts with open values, and of no others', async () => {
    const owner = await createVerifiedOwner()
    const { id } = await publishedTechnology(owner)
    const where = { id }
    await testDatabase().technology.update({ where, data: { fieldCode: 'post-harvest' } })
    const range = () => priceRangeFor(contextOf(), id)
    await deals(id, [110n, 230n, 340n, 470n])
    await deals(id, [1n, 2n, 3n, 4n, 5n], { valueConfidential: true })
    await deals(id, [1n, 2n], { stage: 'negotiation' })
    await deals(id, [1n, 2n], { currency: 'USD' })
    expect(await range()).toBeNull()
    await deals(id, [9_000n])
    expect(await range()).toEqual({ low: '200', high: '500', deals: 5 })
    const other = await publishedTechnology(owner)
    const elsewhere = { where: { id: other.id }, data: { fieldCode: 'plant-protection' } }
    await testDatabase().technology.update(elsewhere)
    expect(await priceRangeFor(contextOf(), other.id)).toBeNull()
    for (const fieldCode of ['4', null]) {
      await testDatabase().technology.update({ where, data: { fieldCode } })
      expect(await range()).toBeNull()
    }
  })
})
