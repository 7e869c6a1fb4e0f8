import { describe, expect, it } from 'vitest'
import { keywordsIn, wordsIn } from '#app/domain/listings/words'

const vi = { lang: 'vi', title: 'Máy sấy', summary: 'Sấy lạnh', keywords: ['sấy'] }
const en = { lang: 'en', title: 'Dryer', summary: '  ', keywords: [] as string[] }

describe('the words of a listing', () => {
  it('are in the reader’s language where they were written in it', () => {
    expect(wordsIn([vi, en], 'en')('title')).toEqual({ text: 'Dryer', lang: 'en' })
    expect(wordsIn([en, vi], 'vi')('title')).toEqual({ text: 'Máy sấy', lang: 'vi' })
  })

  it('are taken field by field from the other language, which they name', () => {
    expect(wordsIn([vi, en], 'en')('summary')).toEqual({ text: 'Sấy lạnh', lang: 'vi' })
  })

  it('are empty, in the reader’s language, where nobody wrote any', () => {
    expect(wordsIn([], 'en')('summary' as never)).toEqual({ text: '', lang: 'en' })
  })
})

describe('keywords', () => {
  it('come from the other language where the reader’s has none', () => {
    expect(keywordsIn([vi, en], 'en')).toEqual(['sấy'])
    expect(keywordsIn([en], 'vi')).toEqual([])
  })
})
