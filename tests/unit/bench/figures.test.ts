import { describe, expect, it } from 'vitest'
import { verdictsOf } from '#app/commands/bench/bench-search'
import { figuresOf, ratioVerdict, verdict } from '#app/commands/bench/figures'

describe('figuresOf', () => {
  it('sums up all rounds', () => {
    const times = Array.from({ length: 100 }, (_, index) => index + 1)
    const rounds = [
      { times: times.slice(0, 50), seconds: 2 },
      { times: times.slice(50), seconds: 3 },
    ]
    expect(figuresOf(rounds)).toEqual({ requests: 100, median: 51, p95: 96, perSecond: 20 })
  })

  it('says nothing of nothing', () => {
    expect(figuresOf([])).toEqual({ requests: 0, median: 0, p95: 0, perSecond: 0 })
  })
})

describe('verdict', () => {
  it('holds up to the limit', () => {
    expect(ratioVerdict('a', 30, 20, 1.5)).toMatchObject({ is: 1.5, ok: true })
    expect(verdict('b', 1, 1).ok).toBe(true)
    expect(ratioVerdict('a', 30.1, 20, 1.5)).toMatchObject({ ok: false })
  })

  it('fails where there is nothing to compare with', () => {
    expect(ratioVerdict('a', 30, 0, 1.5).ok).toBe(false)
  })
})

describe('verdictsOf', () => {
  it('compares the p95 at concurrency 8', () => {
    const row = (name: 'engine' | 'simplest' | 'api' | 'search' | 'cached', p95: number) => [
      { name, concurrency: 8, requests: 500, median: 1, p95, perSecond: 1 },
      { name, concurrency: 1, requests: 500, median: 1, p95: 1_000, perSecond: 1 },
    ]
    const verdicts = verdictsOf([
      ...row('engine', 10),
      ...row('simplest', 20),
      ...row('api', 45),
      ...row('search', 91),
      ...row('cached', 25),
    ])
    expect(verdicts.map(({ is, ok }) => [is, ok])).toEqual([
      [1.5, true],
      [3.033, false],
      [1.25, true],
    ])
  })
})
