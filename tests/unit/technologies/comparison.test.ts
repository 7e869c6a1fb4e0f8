import { expect, it } from 'vitest'
import { comparedIds, mostCompared } from '#app/domain/technologies/comparison'

const ids = Array.from({ length: 6 }, (_, index) => `0192f0c1-0000-7000-8000-00000000000${index}`)

it('compares each technology once and four at most', () => {
  expect(comparedIds([...ids, ...ids])).toEqual(ids.slice(0, mostCompared))
})

it('leaves out what is no id', () => {
  expect(comparedIds(['', "' OR 1=1", ids[0] ?? '', ids[0] ?? '', 'a'.repeat(5_000)])).toEqual([
    ids[0],
  ])
})
