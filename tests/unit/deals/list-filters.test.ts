import { describe, expect, it } from 'vitest'
import { DeskFilterSchema } from '#app/domain/deal-care/care-schemas'
import {
  DealFilterSchema,
  InterestFilterSchema,
  isFiltered,
  QuestionFilterSchema,
} from '#app/domain/deals/list-filters'
import { pageCount, pageWindow, readFilter } from '#app/domain/list-page'
import { MatchFilterSchema } from '#app/domain/matching/match-schemas'
import { hostileTexts } from '#tests/support/hostile'

const at = (query: string) => new URL(`http://exchange.test/workspace?${query}`)

describe('queries of lists', () => {
  it('begin with what waits', () => {
    expect(readFilter(QuestionFilterSchema, at(''))).toMatchObject({ box: 'received', page: 1 })
    expect(readFilter(InterestFilterSchema, at(''))).toMatchObject({ box: 'received', page: 1 })
    expect(readFilter(MatchFilterSchema, at(''))).toMatchObject({ status: 'suggested', page: 1 })
    expect(isFiltered(readFilter(DealFilterSchema, at('page=3')))).toBe(false)
  })

  it.each([
    ['state=open&q=%20s%E1%BA%A5y%20', { state: 'open', q: 'sấy', page: 1 }],
    ['stage=signed&side=seeker&page=2', { stage: 'signed', side: 'seeker', page: 2 }],
    ['state=&stage=&q=', { page: 1 }],
  ])('of deals: %s', (query, filter) => {
    const read = readFilter(DealFilterSchema, at(query))
    expect(read).toMatchObject(filter)
    expect(isFiltered(read)).toBe(Object.keys(filter).length > 1)
  })

  it.each(['page=0', 'page=-1', 'page=1e9', 'page=x', 'page=1.5', 'page=99999'])(
    'start at the first page where the number makes no sense: %s',
    (query) => {
      expect(readFilter(DealFilterSchema, at(query)).page).toBe(1)
    },
  )

  it.each([
    ['quiet=45', { quiet: 45 }],
    ['quiet=0', {}],
    ['quiet=1e9', {}],
    ['quiet=x&officer=you', {}],
  ])('of the desk of deals: %s', (query, filter) => {
    expect(readFilter(DeskFilterSchema, at(query))).toEqual(filter)
  })

  it('take no harm from what somebody puts into an address', () => {
    for (const text of hostileTexts) {
      const query = new URLSearchParams(
        ['box', 'state', 'stage', 'side', 'status', 'kind', 'page'].map((name) => [name, text]),
      )
      const url = at(query.toString())
      expect(readFilter(DealFilterSchema, url)).toEqual({ page: 1 })
      expect(readFilter(QuestionFilterSchema, url)).toEqual({ box: 'received', page: 1 })
      expect(readFilter(InterestFilterSchema, url)).toEqual({ box: 'received', page: 1 })
      expect(readFilter(MatchFilterSchema, url)).toEqual({ status: 'suggested', page: 1 })
    }
  })
})

describe('pages of lists', () => {
  it.each([
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [10_000, 500],
  ])('%i entries fill %i', (total, pages) => {
    expect(pageCount(total)).toBe(pages)
  })

  it('show twenty entries each', () => {
    expect(pageWindow(1)).toEqual({ skip: 0, take: 20 })
    expect(pageWindow(3)).toEqual({ skip: 40, take: 20 })
  })
})
