import { describe, expect, it } from 'vitest'
import { canonicalQuery } from '#app/domain/search/canonical-query'
import { parseSearchParams } from '#app/domain/search/search-schemas'

function canonical(query: string): string {
  const parsed = parseSearchParams(new URLSearchParams(query))
  if (!parsed.ok) throw new Error('unreadable')
  return canonicalQuery(parsed.params)
}

describe('the canonical query', () => {
  it('is the same for the same search, however it was written', () => {
    const one = canonical('q=sấy++vải&field=b,a&kind=need&trlMin=4&page=3&limit=5&lang=en')
    const other = canonical('trlMin=4&field=a&kind=need&field=b&q=%20sấy vải'.normalize('NFD'))
    expect(one).toBe(other)
    expect(new URLSearchParams(one).get('q')).toBe('sấy vải')
    expect(new URLSearchParams(one).getAll('field')).toEqual(['a', 'b'])
    expect(one).not.toMatch(/page|limit|lang|sort/)
  })

  it('reads back as the same search', () => {
    const query = canonical('q=máy&green=true&trl=4,5&priceMax=900&sort=price')
    expect(canonical(query)).toBe(query)
    expect(query).toContain('sort=price')
  })

  it('of a search without conditions is empty', () => {
    expect(canonical('')).toBe('')
  })
})
