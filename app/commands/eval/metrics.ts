/** Judgments of one query: grade by document id, above 0 each. */
export type Judged = ReadonlyMap<string, number>

export interface Quality {
  readonly ndcg10: number
  readonly mrr10: number
  readonly recall10: number
  readonly recall100: number
}

/**
 * How well a ranking serves a query: nDCG@10 with gain 2^grade - 1 and discount log2(rank + 1), the
 * ideal over all judged documents; MRR@10; recall@10 and @100.
 * @param ranked document ids, best first
 */
export function qualityOf(ranked: readonly string[], judged: Judged): Quality {
  const ten = ranked.slice(0, 10)
  const hundred = ranked.slice(0, 100)
  const gain = (grade: number) => 2 ** grade - 1
  const discounted = (gains: readonly number[]) =>
    gains.reduce((sum, each, rank) => sum + each / Math.log2(rank + 2), 0)
  const ideal = [...judged.values()].map(gain).sort((a, b) => b - a)
  const first = ten.findIndex((id) => judged.has(id))
  const found = (ids: readonly string[]) => ids.filter((id) => judged.has(id)).length / judged.size
  return {
    ndcg10: discounted(ten.map((id) => gain(judged.get(id) ?? 0))) / discounted(ideal.slice(0, 10)),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    recall10: found(ten),
    recall100: found(hundred),
  }
}

/** The mean of each figure, rounded to three places. */
export function meanQuality(all: readonly Quality[]): Quality {
  const mean = (figure: keyof Quality) =>
    round3(all.reduce((sum, each) => sum + each[figure], 0) / Math.max(1, all.length))
  return {
    ndcg10: mean('ndcg10'),
    mrr10: mean('mrr10'),
    recall10: mean('recall10'),
    recall100: mean('recall100'),
  }
}

/** The value below which the given share of the values lies; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return round3(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}
