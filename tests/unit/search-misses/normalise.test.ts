import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearchParams } from '#app/domain/search/search-schemas'
import { missOf, normalisedQuery } from '#app/domain/search-misses/search-miss'

function missFor(query: string) {
  const parsed = parseSearchParams(new URLSearchParams(query))
  if (!parsed.ok) throw new Error('unreadable')
  return missOf(parsed.params)
}

describe('what is counted of a search without a result', () => {
  it('is one form for all spellings', () => {
    expect(normalisedQuery('  Máy   HOÀ tan ')).toBe('máy hòa tan')
    expect(normalisedQuery('máy hòa\ttan'.normalize('NFD'))).toBe('máy hòa tan')
  })

  it.each(['an@vidu.vn', 'gọi 0912 345 678', '+84 (912) 345-678', '034200001234'])(
    'leaves out %s, which may be personal',
    (words) => expect(normalisedQuery(words)).toBe(''),
  )

  it('keeps codes and numbers of rights', () => {
    expect(normalisedQuery('1-0012345')).toBe('1-0012345')
    expect(normalisedQuery('TCVN 7087:2013')).toBe('tcvn 7087:2013')
  })

  it('can be written for whatever is typed, in at most 200 letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (words) => {
        const query = normalisedQuery(words)
        expect([...query].length).toBeLessThanOrEqual(200)
        expect(query).not.toContain('\0')
        expect(query.isWellFormed()).toBe(true)
      }),
    )
  })

  it('is nothing where conditions or the page explain it', () => {
    expect(missFor('q=sấy')).toEqual({ query: 'sấy', kind: 'all', lang: 'vi' })
    expect(missFor('q=dry&kind=need&lang=en')).toEqual({ query: 'dry', kind: 'need', lang: 'en' })
    expect(missFor('q=sấy&kind=need,technology')?.kind).toBe('all')
    for (const narrowed of [
      '',
      'q=sấy&page=2',
      'q=sấy&field=x',
      'q=sấy&trlMin=4',
      'q=sấy&green=true',
    ]) {
      expect(missFor(narrowed)).toBeNull()
    }
  })
})
