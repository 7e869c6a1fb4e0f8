import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts, differenceOf } from '#app/domain/moderation/difference'
import { filled, withLabels } from '#app/domain/moderation/snapshot'

const textOf = (parts: { text: string }[]) => parts.map(({ text }) => text).join('')

describe('compareTexts', () => {
  it('marks the words that went and those that came', () => {
    const { before, after } = compareTexts('Sấy vải ở 45 độ C', 'Sấy vải ở 58 độ C')
    expect(before).toEqual([
      { text: 'Sấy vải ở ', change: 'same' },
      { text: '45', change: 'gone' },
      { text: ' độ C', change: 'same' },
    ])
    expect(after[1]).toEqual({ text: '58', change: 'new' })
  })

  it('gives back both texts whole, and alike where they are the same', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'máy', 'sấy', '\n'), { maxLength: 30 })
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [old, now] = [left.join(' '), right.join(' ')]
        const { before, after } = compareTexts(old, now)
        expect(textOf(before)).toBe(old)
        expect(textOf(after)).toBe(now)
        const shared = (parts: typeof before) =>
          textOf(parts.filter(({ change }) => change === 'same'))
        expect(shared(before)).toBe(shared(after))
        if (old === now) expect(before.every(({ change }) => change === 'same')).toBe(true)
      }),
    )
  })

  it('compares very long texts as wholes', () => {
    const long = 'chữ '.repeat(2_000)
    const { before, after } = compareTexts(long, `${long}thêm`)
    expect(before).toEqual([{ text: long, change: 'gone' }])
    expect(after).toEqual([{ text: `${long}thêm`, change: 'new' }])
  })
})

describe('differenceOf', () => {
  it('names the fields that differ, each in its language', () => {
    const found = differenceOf(
      { 'title.vi': 'Máy sấy', 'title.en': 'Dryer', trl: '7', price: '5 VND' },
      { 'title.vi': 'Máy sấy', 'title.en': 'Heat pump dryer', trl: '8' },
    )
    expect(found.map(({ field, lang }) => [field, lang])).toEqual([
      ['title', 'en'],
      ['trl', null],
      ['price', null],
    ])
    expect(found.at(-1)?.after).toEqual([])
  })
})

describe('a snapshot', () => {
  it('leaves out what is empty', () => {
    expect(filled({ a: '', b: null, c: [], d: false, e: true, f: 0, g: ['x', 'y'] })).toEqual({
      e: '✓',
      f: '0',
      g: 'x, y',
    })
  })

  it('tells codes in words', () => {
    const labels = { field: { '2': 'Kỹ thuật' }, 'transfer-form': { independent: 'Độc lập' } }
    const snapshot = { fieldCode: '2', transferForms: 'independent, unknown', trl: '2' }
    expect(withLabels(snapshot, labels)).toEqual({
      fieldCode: 'Kỹ thuật',
      transferForms: 'Độc lập, unknown',
      trl: '2',
    })
  })
})
