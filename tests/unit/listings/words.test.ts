import { describe, expect, it } from 'vitest'
import { organisationAbout } from '#app/domain/listings/listing-view'
import { keywordsIn, ownWordsOf, wordsIn } from '#app/domain/listings/words'

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
    const both = { ...vi, keywords: ['sấy', 'vải'] }
    expect(keywordsIn([both, en], 'en')).toEqual({ text: 'sấy, vải', lang: 'vi' })
    expect(keywordsIn([both, { ...en, keywords: ['dryer'] }], 'en').text).toBe('dryer')
    expect(keywordsIn([en], 'vi').text).toBe('')
  })
})

describe('what an entry says in one language', () => {
  it('is Vietnamese, unless the entry is in English alone', () => {
    expect(ownWordsOf([vi, en])('Đo công tơ')).toEqual({ text: 'Đo công tơ', lang: 'vi' })
    expect(ownWordsOf([en])('Measured')).toEqual({ text: 'Measured', lang: 'en' })
    expect(ownWordsOf([])('Đo').lang).toBe('vi')
  })
})

describe('what an organisation says of itself', () => {
  it('is in the reader’s language where it says so', () => {
    const both = { aboutVi: 'Viện', aboutEn: 'Institute' }
    expect(organisationAbout(both, 'en')).toEqual({ text: 'Institute', lang: 'en' })
    expect(organisationAbout({ ...both, aboutEn: '' }, 'en')).toEqual({ text: 'Viện', lang: 'vi' })
    expect(organisationAbout({ aboutVi: null, aboutEn: null }, 'vi').text).toBe('')
  })
})
