import { describe, expect, it } from 'vitest'
import { listingQuery } from '#app/domain/search/listing-query'
import { parseSearchParams, type SearchParams } from '#app/domain/search/search-schemas'
import { emptyWordList } from '#app/domain/vocabulary/word-list'

const parse = (query: string) => parseSearchParams(new URLSearchParams(query))

function paramsOf(query: string): SearchParams {
  const parsed = parse(query)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.params
}

describe('parseSearchParams', () => {
  it('has the defaults of the contract, with empty parameters as absent', () => {
    const defaults = paramsOf('')
    expect(defaults).toMatchObject({
      q: '',
      kind: [],
      page: 1,
      limit: 20,
      sort: 'relevance',
      lang: 'vi',
      field: [],
    })
    expect(paramsOf('q=&kind=&page=&field=&trlMin=&priceMax=&utm_source=x')).toEqual(defaults)
  })

  it('reads lists repeated or by commas, each value once', () => {
    const params = paramsOf('field=4,405&field=2&field=4&kind=need&trl=7&trl=8&green=true')
    expect(params).toMatchObject({
      field: ['4', '405', '2'],
      kind: ['need'],
      trl: [7, 8],
      green: 'true',
    })
  })

  it.each([
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1.5', 'page'],
    ['limit=101', 'limit'],
    ['limit=0', 'limit'],
    ['limit=abc', 'limit'],
    ['sort=best', 'sort'],
    ['kind=company', 'kind'],
    ['trlMin=10', 'trlMin'],
    ['trlMin=8&trlMax=3', 'trlMax'],
    ['priceMax=1e9', 'priceMax'],
    ['priceMin=5&priceMax=4', 'priceMax'],
    ['lang=fr', 'lang'],
    ['green=yes', 'green'],
    ['page=1&page=2', 'page'],
    [`q=${'a'.repeat(501)}`, 'q'],
    [`field=${'1'.repeat(101)}`, 'field'],
  ])('refuses %s and names the parameter', (query, parameter) => {
    const parsed = parse(query)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) {
      expect(parsed.problems.map((problem) => problem.parameter)).toContain(parameter)
      for (const { message } of parsed.problems) expect(message).not.toBe('')
    }
  })
})

const today = { list: emptyWordList, now: new Date('2026-11-20T00:00:00Z') }

describe('listingQuery', () => {
  it('looks among technologies and needs where no kind is chosen', () => {
    const query = listingQuery(paramsOf('q=sấy'), 'all', today)
    expect(query.filters).toEqual([{ field: 'kind', in: ['technology', 'need'] }])
    expect(query.chosen).toEqual({})
    expect(query.sort).toEqual([])
  })

  it('keeps choices apart from ranges, so that facets keep their counts', () => {
    const query = listingQuery(
      paramsOf('q=x&kind=need&field=4&place=24&trlMin=6&priceMin=1&priceMax=9&page=3&limit=10'),
      'any',
      today,
    )
    expect(query).toMatchObject({
      words: 'any',
      offset: 20,
      limit: 10,
      chosen: { kind: ['need'], fields: ['4'], places: ['24'] },
      filters: [
        { field: 'trl', from: 6 },
        { field: 'price', from: 1, to: 9 },
      ],
    })
  })

  it('takes freshness by whole days in Viet Nam', () => {
    const day = (text: string) => Date.parse(`${text}T00:00:00+07:00`)
    const from = [day('2026-10-21'), day('2026-08-22'), day('2025-11-20')]
    expect(listingQuery(paramsOf(''), 'all', today).steps).toEqual([{ field: 'freshAt', from }])
    const late = { ...today, now: new Date('2026-11-20T16:59:59Z') }
    expect(listingQuery(paramsOf('updated=90d'), 'all', late).steps).toEqual([
      { field: 'freshAt', from, chosen: from[1] },
    ])
    expect(parseSearchParams(new URLSearchParams('updated=7d')).ok).toBe(false)
  })

  it('shows the newest where there are no words, and the cheapest where asked', () => {
    expect(listingQuery(paramsOf(''), 'all', today).sort).toEqual([
      { field: 'publishedAt', direction: 'desc' },
    ])
    expect(listingQuery(paramsOf('q=x&sort=price'), 'all', today).sort).toEqual([
      { field: 'price', direction: 'asc' },
    ])
  })
})
