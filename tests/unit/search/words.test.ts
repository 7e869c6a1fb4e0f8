import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnalyser } from '#app/platform/search/text/analyser'
import { editsForgiven, withinEdits } from '#app/platform/search/text/edit-distance'
import { escapeHtml, highlight } from '#app/platform/search/text/highlight'
import { exactForm, foldMarks, hasMarks } from '#app/platform/search/text/normalise'
import { stemEnglish } from '#app/platform/search/text/stem-english'
import { STOP_WORDS } from '#app/platform/search/text/stop-words'
import { isSyllable } from '#app/platform/search/text/syllable'
import { tokenise, wordsOf } from '#app/platform/search/text/tokenise'

describe('forms of a word', () => {
  it.each([
    ['Hoà', 'hòa'],
    ['KHOẺ', 'khỏe'],
    ['thuý', 'thúy'],
    ['hoàn', 'hoàn'],
    ['quý', 'quý'],
    ['sấy'.normalize('NFD'), 'sấy'],
  ])('writes %s as %s', (word, exact) => {
    expect(exactForm(word)).toBe(exact)
  })

  it('folds every Vietnamese mark and đ, and keeps the rest', () => {
    expect(foldMarks('Đường Sắt ưỡn ẻo')).toBe('Duong Sat uon eo')
    expect(foldMarks('CO₂ và ω')).toBe('CO₂ va ω')
    expect(hasMarks('đo')).toBe(true)
    expect(hasMarks('do')).toBe(false)
  })

  it('folds the same whether composed or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldMarks(text.normalize('NFD'))).toBe(foldMarks(text.normalize('NFC')))
      }),
    )
  })

  it.each([
    ['robots', 'robot'],
    ['drying', 'dry'],
    ['technologies', 'technolog'],
    ['technology', 'technolog'],
    ['optimization', 'optim'],
    ['optimisation', 'optim'],
    ['flying', 'fly'],
    ['stress', 'stress'],
    ['gas', 'gas'],
    ['thanh', 'thanh'],
    ['nghien', 'nghien'],
  ])('stems %s to %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem)
  })

  it('knows the build of a Vietnamese syllable', () => {
    for (const word of ['nghieng', 'say', 'o', 'quyen', 'chuoi'])
      expect(isSyllable(word)).toBe(true)
    for (const word of ['robot', 'stress', '2024', 'x']) expect(isSyllable(word)).toBe(false)
  })
})

describe('words of a text', () => {
  it('says where each stands', () => {
    const text = 'Máy sấy-lạnh, 500kg/mẻ!'
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Máy',
      'sấy',
      'lạnh',
      '500kg',
      'mẻ',
    ])
  })

  it('finds what the letter and digit classes of Unicode find', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const composed = text.normalize('NFC')
        const expected = [...composed.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(
          ({ 0: word, index }) => [index, word],
        )
        const found = tokenise(text).map(({ start, end }) => [start, composed.slice(start, end)])
        expect(found).toEqual(expected)
        expect(wordsOf(text).map(({ exact }) => exact)).toEqual(
          tokenise(text).map(({ exact }) => exact),
        )
      }),
    )
  })

  it('drops stop words from a query unless nothing else is there', () => {
    const { queryWords } = createAnalyser(STOP_WORDS)
    expect(queryWords('sấy và sấy của the').map(({ exact }) => exact)).toEqual(['sấy'])
    expect(queryWords('của').map(({ exact }) => exact)).toEqual(['của'])
    expect(queryWords('dê để').map(({ exact }) => exact)).toEqual(['dê'])
    expect(queryWords('  … ')).toEqual([])
  })
})

describe('typing errors', () => {
  it.each([
    ['robot', 'robto', 1, true],
    ['robot', 'robt', 1, true],
    ['robot', 'rxbxt', 1, false],
    ['welding', 'wedling', 1, true],
    ['say', 'say', 0, true],
  ])('%s and %s within %i: %s', (a, b, limit, within) => {
    expect(withinEdits(a, b, limit)).toBe(within)
    expect(withinEdits(b, a, limit)).toBe(within)
  })

  it('forgives nothing in short syllables', () => {
    expect([2, 3, 4, 7, 8].map(editsForgiven)).toEqual([0, 0, 1, 1, 2])
  })
})

describe('highlight', () => {
  it('joins neighbours into one mark', () => {
    expect(highlight('Máy sấy lạnh, sấy', new Set(['say', 'lanh']))).toBe(
      'Máy <mark>sấy lạnh</mark>, <mark>sấy</mark>',
    )
  })

  it('is the escaped text once the marks are taken away, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const bases = new Set(words.flatMap((word) => wordsOf(word).map(({ base }) => base)))
        const html = highlight(text, bases)
        expect(html.replace(/<\/?mark>/g, '')).toBe(escapeHtml(text.normalize('NFC')))
        expect(html.split('<mark>').length).toBe(html.split('</mark>').length)
      }),
    )
  })
})
