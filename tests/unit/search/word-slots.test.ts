import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WordSlots } from '#app/platform/search/embedded/word-slots'

it('finds the words that were added, wherever they stand, and no others', () => {
  const word = fc.string({ minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), fc.string(), (added, others, before) => {
      const slots = new WordSlots()
      added.forEach((each, number) => {
        expect(slots.add(each)).toBe(number)
      })
      for (const each of [...added, ...others]) {
        const text = `${before}${each}!`
        const found = slots.find(text, before.length, before.length + each.length)
        expect(found).toBe(added.indexOf(each))
      }
    }),
  )
})

it('grows with its words', () => {
  const slots = new WordSlots()
  for (let i = 0; i < 20_000; i++) slots.add(`w${i}`)
  expect(slots.find('w0', 0, 2)).toBe(0)
  expect(slots.find('xw19999y', 1, 7)).toBe(19_999)
  expect(slots.find('w20000', 0, 6)).toBe(-1)
})
