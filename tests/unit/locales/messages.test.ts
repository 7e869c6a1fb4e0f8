import { describe, expect, it } from 'vitest'
import en from '#app/locales/en'
import vi from '#app/locales/vi'
import { argumentsOf } from '#tests/support/icu'

type Texts = { readonly [key: string]: string | Texts }

function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? ([[prefix + key, value]] as [string, string][])
      : flatten(value, `${prefix}${key}.`),
  )
}

const vietnamese = flatten(vi)
const english = new Map(flatten(en as unknown as Texts))

describe('the texts of both languages', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual(vietnamese.map(([key]) => key).sort())
  })

  it('take the same arguments', () => {
    const different = vietnamese.filter(([key, text]) => {
      const other = english.get(key) ?? ''
      return argumentsOf(text).join() !== argumentsOf(other).join()
    })
    expect(different.map(([key]) => key)).toEqual([])
  })

  it('are never empty and have no space at their ends', () => {
    const ragged = [...vietnamese, ...english].filter(([, text]) => !text || text !== text.trim())
    expect(ragged.map(([key]) => key)).toEqual([])
  })

  it('are composed Unicode, so that searching and comparing find them', () => {
    const decomposed = [...vietnamese, ...english].filter(
      ([, text]) => text !== text.normalize('NFC'),
    )
    expect(decomposed.map(([key]) => key)).toEqual([])
  })

  it('have no English plural in Vietnamese, which has one form only', () => {
    const plurals = vietnamese.filter(([, text]) => /\b(?:one|few|many) \{/.test(text))
    expect(plurals.map(([key]) => key)).toEqual([])
  })
})
