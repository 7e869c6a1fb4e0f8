import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvertedIndex } from '#app/platform/search/embedded/inverted-index'
import { pairFinder } from '#app/platform/search/embedded/pair-finder'
import { pairBonus, wantedPairs } from '#app/platform/search/text/pair-bonus'
import { STOP_WORDS } from '#app/platform/search/text/stop-words'

const words = 'Đồ uống đo sấy Vải vãi thiều của và dryers drying ÁNH ánh sáng 3D Ω ﬁlm 𝒜x'.split(
  ' ',
)
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(' '))
const stops = new Set(STOP_WORDS)

describe('pairFinder', () => {
  it('tells what pairBonus tells, for any text and query', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (texts, query) => {
        const index = new InvertedIndex((exact) => stops.has(exact))
        const weighted = texts.map((each, n) => ({ text: each, weight: n + 1 }))
        index.add(index.words.read(weighted))
        // Others, so that no pair is in every document.
        for (let n = 0; n < 3; n++) index.add(index.words.read([{ text: 'gì khác', weight: 1 }]))
        const wanted = wantedPairs({ text: query }, index.statistics())
        const bonus = pairFinder(index.words, wanted)(index.words.read(weighted))
        expect(bonus).toBeCloseTo(pairBonus(weighted, wanted), 10)
      }),
      { numRuns: 300 },
    )
  })

  it('finds a pair whatever its marks and letters, in decomposed text too', () => {
    const index = new InvertedIndex(() => false)
    const texts = [{ text: 'Sấy Vải thiều'.normalize('NFD'), weight: 2 }]
    index.add(index.words.read(texts))
    for (let n = 0; n < 3; n++) index.add(index.words.read([{ text: 'gì khác', weight: 1 }]))
    const wanted = wantedPairs({ text: 'say vai' }, index.statistics())
    expect(wanted.size).toBe(1)
    expect(pairFinder(index.words, wanted)(index.words.read(texts))).toBeGreaterThan(0)
  })
})
