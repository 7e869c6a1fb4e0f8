import { describe, expect, it } from 'vitest'
import { meanQuality, percentile, qualityOf } from '#app/commands/eval/metrics'

describe('qualityOf', () => {
  it('has nDCG with gain 2^grade - 1 over the ideal of all judged documents', () => {
    const judged = new Map([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ])
    const { ndcg10 } = qualityOf(['x', 'a', 'b'], judged)
    const found = 3 / Math.log2(3) + 1 / Math.log2(4)
    const ideal = 3 / Math.log2(2) + 1 / Math.log2(3) + 1 / Math.log2(4)
    expect(ndcg10).toBeCloseTo(found / ideal, 10)
    expect(qualityOf(['a', 'b', 'c'], judged).ndcg10).toBe(1)
  })

  it('looks ten deep for nDCG, MRR and recall@10, a hundred for recall@100', () => {
    const ranked = Array.from({ length: 120 }, (_, i) => `d${i}`)
    const judged = new Map([
      ['d4', 1],
      ['d10', 1],
      ['d99', 1],
      ['d100', 1],
    ])
    const quality = qualityOf(ranked, judged)
    expect(quality.mrr10).toBe(1 / 5)
    expect(quality.recall10).toBe(1 / 4)
    expect(quality.recall100).toBe(3 / 4)
    expect(qualityOf([], judged)).toEqual({ ndcg10: 0, mrr10: 0, recall10: 0, recall100: 0 })
  })
})

it('means are rounded to three places and percentiles are values that occurred', () => {
  const quality = (ndcg10: number) => ({ ndcg10, mrr10: 1, recall10: 0, recall100: 0 })
  expect(meanQuality([quality(1), quality(0), quality(0)]).ndcg10).toBe(0.333)
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3)
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5)
  expect(percentile([], 0.5)).toBe(0)
})
