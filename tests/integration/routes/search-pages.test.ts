import { describe, expect, it } from 'vitest'
import { loader as needs } from '#app/routes/public/needs'
import { loader as search } from '#app/routes/public/search'
import type { FoundSearch } from '#app/routes/public/search/load-search.server'
import { loader as technologies } from '#app/routes/public/technologies'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'

async function market() {
  const owner = await createVerifiedOwner({ name: 'Viện Sấy' })
  const technology = await publishedTechnology(owner, { fieldCode: 'post-harvest', trl: 8 })
  const need = await publishedNeed(owner, { fieldCode: 'energy' })
  return { owner, technology, need, services: await testServices() }
}

type Loader = typeof search

async function show(
  loader: Loader,
  services: Awaited<ReturnType<typeof testServices>>,
  path: string,
) {
  const { data, init } = await loader(routeArgs(services, path))
  return { found: data as FoundSearch, data, status: init?.status ?? 200 }
}

describe('the search page', () => {
  it('finds both sides and tells how many of each kind there are', async () => {
    const { services } = await market()
    const { found } = await show(search, services, '/search?q=say')
    expect(found.answer).toMatchObject({ total: 2, engine: 'embedded' })
    expect(found.kinds).toMatchObject([
      { value: 'need', count: 1 },
      { value: 'technology', count: 1 },
    ])
    expect(found.title).toContain('say')
  })

  it('offers what a list can be narrowed down by, with counts that stay while chosen', async () => {
    const { services } = await market()
    const { found } = await show(search, services, '/search?field=post-harvest&trlMin=7')
    expect(found.answer.total).toBe(1)
    expect(found.facets.field).toMatchObject([
      { value: '4', label: 'Khoa học nông nghiệp', count: 1, checked: false },
      { value: 'post-harvest', checked: true, nested: true },
    ])
    expect(found.conditions.map(({ label, without }) => [label, without])).toEqual([
      ['Bảo quản, chế biến sau thu hoạch', '?trlMin=7'],
      ['TRL từ 7', '?field=post-harvest'],
    ])
    expect(found.clear).toBe('?')
  })

  it('says which conditions it cannot read, with status 400', async () => {
    const { services } = await market()
    const { data, status } = await show(search, services, '/en/search?trlMin=zehn&page=-1')
    expect(status).toBe(400)
    expect(data).toMatchObject({ ok: false, problems: ['page', 'trlMin'], noIndex: true })
  })

  it('takes sums as people write them and ranges in either order', async () => {
    const { services } = await market()
    const path = '/search?q=say&trlMin=9&trlMax=7&priceMin=1,5+t%E1%BB%B7&priceMax=500.000.000'
    const { found, status } = await show(search, services, path)
    expect(status).toBe(200)
    expect(found.ranges).toEqual({
      trlMin: 7,
      trlMax: 9,
      priceMin: 500_000_000,
      priceMax: 1_500_000_000,
    })
    expect(found.conditions.map(({ label }) => label.replace(/\s/g, ' '))).toEqual([
      'TRL từ 7',
      'TRL đến 9',
      'Từ 500 triệu đ',
      'Đến 1,5 tỷ đ',
    ])
    expect(found.canonical).toBe('q=say&priceMax=1500000000&priceMin=500000000&trlMax=9&trlMin=7')
  })

  it('orders by date where there are no words to be relevant to', async () => {
    const { services } = await market()
    expect((await show(search, services, '/search')).found.sort).toBe('newest')
    expect((await show(search, services, '/search?q=say')).found.sort).toBe('relevance')
  })
})

describe('the catalogues', () => {
  it('hold one side each, whatever kind the address names', async () => {
    const { services, technology, need } = await market()
    const offered = await show(technologies, services, '/technologies?kind=need')
    expect(offered.found.answer.hits.map(({ id }) => id)).toEqual([technology.id])
    expect(offered.found.conditions).toEqual([])
    const wanted = await show(needs, services, '/needs')
    expect(wanted.found.answer.hits.map(({ id }) => id)).toEqual([need.id])
  })

  it('stand empty without an entry', async () => {
    const { found } = await show(technologies, await testServices(), '/technologies?page=7')
    expect(found.answer).toMatchObject({ total: 0, hits: [], page: 7 })
  })
})
