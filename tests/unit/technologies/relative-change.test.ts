import { expect, it } from 'vitest'
import { relativeChange } from '#app/domain/technologies/relative-change'

it.each([
  [1.9, 1.02, -0.463],
  [40, 60, 0.5],
  [0, 5, null],
  [-2, 5, null],
  [7, 7, null],
  [1, 40, null],
])('compares %d with %d', (baseline, value, change) => {
  expect(relativeChange(baseline, value)).toBe(change)
})
