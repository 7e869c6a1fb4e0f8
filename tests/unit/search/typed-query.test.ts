import { describe, expect, it } from 'vitest'
import { readTypedQuery } from '#app/domain/search/typed-query'

const read = (query: string) => readTypedQuery(new URLSearchParams(query)).toString()

describe('readTypedQuery', () => {
  it.each([
    ['500 triệu', '500000000'],
    ['500.000.000', '500000000'],
    ['500,000,000', '500000000'],
    ['1,5 tỷ', '1500000000'],
    ['2 billion', '2000000000'],
    ['700', '700'],
  ])('reads the sum %s', (written, sum) => {
    expect(read(`priceMin=${encodeURIComponent(written)}`)).toBe(`priceMin=${sum}`)
  })

  it('leaves alone what is no sum', () => {
    expect(read('priceMax=nhieu&priceMin=-5')).toBe('priceMax=nhieu&priceMin=-5')
  })

  it('exchanges the ends of a range that is upside down, and no others', () => {
    expect(read('trlMin=8&trlMax=3')).toBe('trlMin=3&trlMax=8')
    expect(read('priceMin=2+tri%E1%BB%87u&priceMax=1')).toBe('priceMin=1&priceMax=2000000')
    expect(read('trlMin=3&trlMax=8')).toBe('trlMin=3&trlMax=8')
    expect(read('trlMin=8&trlMax=')).toBe('trlMin=8&trlMax=')
  })

  it('keeps every other parameter as it is', () => {
    const query = 'q=say&field=4&field=405&page=2'
    expect(read(query)).toBe(query)
  })
})
