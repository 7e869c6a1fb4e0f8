import { describe, expect, it } from 'vitest'
import {
  createGenerator,
  type GeneratedEntry,
  LONGEST,
  SHORTEST,
} from '#app/commands/bench/generator/generate-entries'
import { generateQueries } from '#app/commands/bench/generator/generate-queries'
import { createRandom } from '#app/commands/bench/generator/random'

const choices = {
  fields: [
    { code: 'energy', vi: 'Năng lượng', en: 'Energy' },
    { code: 'materials', vi: 'Vật liệu', en: 'Materials' },
    { code: 'crops', vi: 'Trồng trọt và giống', en: 'Crops' },
  ],
  priorities: ['bio', 'digital'],
  transferForms: ['licence', 'sale'],
  transferObjects: ['process', 'machinery'],
  ipStatuses: ['granted', 'planned'],
  organisationIds: ['a', 'b', 'c'],
}
const entryOf = createGenerator(choices)
const entries = Array.from({ length: 300 }, (_, number) => entryOf(number))
const wordsOf = (texts: GeneratedEntry['texts'], lang: string) =>
  texts
    .filter((text) => text.lang === lang)
    .flatMap(({ title, summary, parts }) => [title, summary, ...parts].join(' ').split(/\s+/))

describe('generated entries', () => {
  it('are the same every time and in any order', () => {
    const again = createGenerator(choices)
    for (const number of [250, 3, 77]) expect(again(number)).toEqual(entries[number])
  })

  it('differ from each other', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(new Set(entries.map(({ texts }) => texts[0]?.summary)).size).toBe(entries.length)
  })

  it('have 150 to 400 words in Vietnamese', () => {
    for (const { texts } of entries) {
      const { length } = wordsOf(texts, 'vi')
      expect(length).toBeGreaterThanOrEqual(SHORTEST)
      expect(length).toBeLessThanOrEqual(LONGEST)
    }
  })

  it('are written in English too, every third of them', () => {
    const inEnglish = entries.filter(({ texts }) => wordsOf(texts, 'en').length > 0)
    expect(inEnglish).toHaveLength(entries.length / 3)
  })

  it('are Vietnamese in composed letters with tones', () => {
    const text = wordsOf(entries[1]?.texts ?? [], 'vi').join(' ')
    expect(text).toBe(text.normalize('NFC'))
    expect(text).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự]/)
  })

  it('use few words often and many words seldom', () => {
    const counts = new Map<string, number>()
    for (const word of entries.flatMap(({ texts }) => wordsOf(texts, 'vi'))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const sorted = [...counts.values()].sort((a, b) => b - a)
    const all = sorted.reduce((sum, count) => sum + count, 0)
    const most = sorted.slice(0, 50).reduce((sum, count) => sum + count, 0)
    expect(most / all).toBeGreaterThan(0.3)
    expect(sorted.filter((count) => count < 10).length).toBeGreaterThan(500)
  })

  it('are needs by one in five', () => {
    expect(entries.filter(({ kind }) => kind === 'need')).toHaveLength(60)
  })
})

describe('generated queries', () => {
  it('ask for words of titles, deterministically', () => {
    const queries = generateQueries(entryOf, 300, 50)
    expect(generateQueries(entryOf, 300, 50)).toEqual(queries)
    const titles = entries.flatMap(({ texts }) => texts.map(({ title }) => title))
    for (const { q = '-' } of queries) expect(titles.some((title) => title.includes(q))).toBe(true)
    expect(queries.filter(({ field }) => field).length).toBeGreaterThan(5)
  })
})

describe('random', () => {
  it('takes the first more often than the others', () => {
    const random = createRandom(7)
    const items = Array.from({ length: 100 }, (_, index) => index)
    const taken = Array.from({ length: 20_000 }, () => random.zipf(items))
    const share = (item: number) => taken.filter((each) => each === item).length / taken.length
    // By Zipf's law over a hundred: ln 2 / ln 101 = .150, and a quarter of it for the fourth and on.
    expect(share(0)).toBeCloseTo(0.15, 1)
    expect(share(0) / share(9)).toBeGreaterThan(5)
    expect(Math.min(...taken)).toBe(0)
    expect(Math.max(...taken)).toBe(99)
  })

  it('refuses to choose from nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError)
  })
})
