import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Column } from '#app/platform/search/embedded/columns'

const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom('a', 'b'),
  fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 9 }),
)

it('counts and finds the values of each document, however many it has', () => {
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 30 }),
      fc.subarray(['a', 'e', 'j', '3']),
      (all, some) => {
        const column = new Column()
        const half = all.length >> 1
        all.slice(0, half).forEach((each, document) => {
          column.append(document, each)
        })
        // Numbers have codes from the first question on; documents that come later have them too.
        column.values()
        all.slice(half).forEach((each, at) => {
          column.append(half + at, each)
        })
        const textsOf = (each: (typeof all)[number]) =>
          each === null ? [] : [...new Set([each].flat().map(String))]
        const documents = all.map((_, document) => document)

        const marks = new Uint8Array(all.length)
        column.mark(documents, column.codesOf(some), marks)
        expect([...marks]).toEqual(
          all.map((each) => Number(textsOf(each).some((text) => some.includes(text)))),
        )

        const values = column.values()
        const counts = new Uint32Array(values.length)
        column.tally(documents, counts)
        const expected = new Map<string, number>()
        for (const text of all.flatMap(textsOf)) expected.set(text, (expected.get(text) ?? 0) + 1)
        expect(new Map(values.map((text, code) => [text, counts[code]]))).toEqual(expected)
      },
    ),
  )
})
