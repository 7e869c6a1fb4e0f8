import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isScored, type Rubric, totalOf, verdictOf } from '#app/domain/moderation/rubric'

const rubric: Rubric = {
  categories: ['advantages', 'clarity', 'cooperation', 'rules'],
  most: 5,
  publishFrom: 10,
  holdFrom: 5,
  leastEach: 1,
  from: new Date('2021-01-01'),
}

const scoresOf = ([advantages, clarity, cooperation, rules]: readonly [
  number,
  number,
  number,
  number,
]) => ({ advantages, clarity, cooperation, rules })

describe('verdictOf', () => {
  it.each([
    [[0, 0, 0, 0], 'reject'],
    [[1, 1, 1, 1], 'reject'],
    [[0, 4, 0, 0], 'reject'],
    [[2, 1, 1, 1], 'hold'],
    [[0, 5, 0, 0], 'hold'],
    [[0, 0, 4, 5], 'hold'],
    [[3, 2, 2, 2], 'hold'],
    [[1, 4, 3, 1], 'hold'],
    [[3, 3, 2, 2], 'publish'],
    [[1, 1, 3, 5], 'publish'],
    [[5, 5, 0, 0], 'hold'],
    [[0, 5, 5, 0], 'hold'],
    [[0, 5, 5, 5], 'hold'],
    [[5, 0, 5, 5], 'hold'],
    [[5, 5, 0, 5], 'hold'],
    [[5, 5, 5, 0], 'hold'],
    [[4, 3, 3, 0], 'hold'],
    [[5, 5, 5, 5], 'publish'],
  ] as const)('says of %j: %s', (points, verdict) => {
    expect(verdictOf(rubric, scoresOf(points))).toBe(verdict)
  })

  it('follows the sum, and publishes nothing with a zero, for all points there are', () => {
    const point = fc.integer({ min: 0, max: 5 })
    fc.assert(
      fc.property(fc.tuple(point, point, point, point), (points) => {
        const scores = scoresOf(points)
        const total = totalOf(scores)
        const verdict = verdictOf(rubric, scores)
        if (total < 5) expect(verdict).toBe('reject')
        else if (total < 10 || points.includes(0)) expect(verdict).toBe('hold')
        else expect(verdict).toBe('publish')
      }),
      { numRuns: 1_296 },
    )
  })

  it('takes its limits from the rubric of the day', () => {
    const strict = { ...rubric, publishFrom: 12, leastEach: 2 }
    expect(verdictOf(strict, scoresOf([3, 3, 3, 2]))).toBe('hold')
    expect(verdictOf(strict, scoresOf([5, 5, 1, 5]))).toBe('hold')
    expect(verdictOf(strict, scoresOf([3, 3, 3, 3]))).toBe('publish')
  })
})

describe('isScored', () => {
  it.each([
    [{ advantages: 1, clarity: 2, cooperation: 3, rules: 0 }, true],
    [{ advantages: 1, clarity: 2, cooperation: 3 }, false],
    [{ advantages: 1, clarity: 2, cooperation: 3, rules: 6 }, false],
    [{ advantages: 1, clarity: 2, cooperation: 3, rules: 2.5 }, false],
    [{ advantages: 1, clarity: 2, cooperation: 3, rules: 1, beauty: 5 }, false],
    [{}, false],
  ])('of %j is %s', (scores, whole) => {
    expect(isScored(rubric, scores as Record<string, number>)).toBe(whole)
  })
})
