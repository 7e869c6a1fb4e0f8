import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentStore } from '#app/platform/search/embedded/document-store'
import { InvertedIndex } from '#app/platform/search/embedded/inverted-index'
import { PostingList } from '#app/platform/search/embedded/posting-list'
import { Postings } from '#app/platform/search/embedded/postings'
import type { FieldValue } from '#app/platform/search/engine'

const searchable = [
  { name: 'title', weight: 5 },
  { name: 'keywords', weight: 3 },
  { name: 'body', weight: 1 },
]
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('Sấy', 'vải', ' ', '  ', '\n', ', ', 'hoà', '3D', '-', '🚜', '𝒜x', '️'))
    .map((parts) => parts.join('')),
)
const composed = text.map((each) => each.toWellFormed().normalize('NFC'))

describe('the store of documents', () => {
  it('gives back every document as it came, in NFC', () => {
    const documents = fc.array(
      fc.record({
        id: fc.uuid(),
        title: composed,
        keywords: fc.array(composed, { maxLength: 4 }),
        body: fc.option(composed, { nil: null }),
        trl: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
        places: fc.array(fc.string(), { maxLength: 3 }),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(documents, (all) => {
        const { words } = new InvertedIndex(() => false)
        const store = new DocumentStore<(typeof all)[number]>(words, searchable)
        for (const [number, each] of all.entries()) expect(store.add(each)).toBe(number)
        expect(all.map((_, number) => store.get(number))).toEqual(all)
        expect(store.get(all.length)).toBeUndefined()
      }),
    )
  })

  it('tells the words of a document as its texts have them', () => {
    fc.assert(
      fc.property(composed, fc.array(composed, { maxLength: 3 }), (title, keywords) => {
        const { words } = new InvertedIndex(() => false)
        const store = new DocumentStore<{ id: string; title: FieldValue; keywords: FieldValue }>(
          words,
          searchable,
        )
        const number = store.add({ id: 'a', title, keywords })
        const told: unknown[] = []
        store.wordsOf(number)((...word) => told.push(word))
        const expected: unknown[] = []
        const texts = [
          { text: title, weight: 5 },
          ...keywords.map((each) => ({ text: each, weight: 3 })),
        ]
        words.read(texts)((...word) => expected.push(word))
        expect(told).toEqual(expected)
      }),
    )
  })
})

describe('postings', () => {
  it('read the same, whether a term is rare or in most documents', () => {
    const postings = new Postings()
    const terms = [1, 2, 5, 9, 700].map((every) => ({ every, term: postings.addTerm() }))
    const size = 20_000
    for (let document = 0; document < size; document++) {
      for (const { every, term } of terms) {
        // A term that is rare at first and frequent from the middle on, too.
        const due = every === 9 ? document > size / 2 : document % every === 0
        if (due) postings.append(term, document, 1 + (document % 300))
      }
    }
    const list = new PostingList()
    const read = () =>
      Array.from({ length: list.length }, (_, at) => [list.documents[at], list.counts[at]])
    for (const { every, term } of terms) {
      const all = Array.from({ length: size }, (_, document) => document)
        .filter((document) => (every === 9 ? document > size / 2 : document % every === 0))
        .map((document) => [document, Math.min(255, 1 + (document % 300))])
      postings.readAll(term, list)
      expect(read()).toEqual(all)
      const among = Array.from({ length: size / 7 }, (_, n) => n * 7 + 1)
      postings.readOf(term, among, list)
      const wanted = new Set(among)
      expect(read()).toEqual(all.filter(([document]) => wanted.has(document as number)))
    }
  })
})
