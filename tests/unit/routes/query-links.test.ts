import { describe, expect, it } from 'vitest'
import { queryWithOnly, queryWithout } from '#app/routes/public/search/query-links'

const query = new URLSearchParams(
  'q=sấy&field=4&field=2&ip=granted,filed&trlMin=6&page=3&priceMax=',
)

describe('the query without a condition', () => {
  it('drops one value and starts at the first page', () => {
    const rest = new URLSearchParams(queryWithout(query, 'field', '4'))
    expect([...rest]).toEqual([
      ['q', 'sấy'],
      ['field', '2'],
      ['ip', 'granted,filed'],
      ['trlMin', '6'],
    ])
  })

  it('drops one value of a list that commas join', () => {
    expect(new URLSearchParams(queryWithout(query, 'ip', 'granted')).get('ip')).toBe('filed')
  })

  it('drops a whole parameter', () => {
    expect(new URLSearchParams(queryWithout(query, 'field')).has('field')).toBe(false)
    expect(new URLSearchParams(queryWithout(query, 'trlMin')).has('trlMin')).toBe(false)
  })
})

it('keeps only what is asked for', () => {
  expect([...new URLSearchParams(queryWithOnly(query, ['q', 'kind']))]).toEqual([['q', 'sấy']])
})
