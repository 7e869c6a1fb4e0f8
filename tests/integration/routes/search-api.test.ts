import { describe, expect, it } from 'vitest'
import { SearchUnavailableError } from '#app/platform/search/engine'
import { action, loader } from '#app/routes/api/search'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { allHostileTexts } from '#tests/support/hostile'
import { routeArgs, testServices } from '#tests/support/routes'

const path = '/api/v1/search'

async function market() {
  const owner = await createVerifiedOwner({ name: 'Viện Sấy' })
  const dryer = await publishedTechnology(owner, {
    trl: 8,
    fieldCode: 'post-harvest',
    priceMode: 'fixed',
    priceMin: 365_000_000n,
    priceMax: 365_000_000n,
    texts: {
      create: [
        { lang: 'vi', title: 'Máy sấy vải thiều', summary: 'Giữ màu <b>đỏ</b> & hương' },
        { lang: 'en', title: 'Lychee dryer', summary: 'Keeps colour and fragrance' },
      ],
    },
  })
  const filter = await publishedTechnology(owner, {
    trl: 4,
    fieldCode: 'environment-waste',
    texts: { create: { lang: 'vi', title: 'Lọc nước thải giết mổ', summary: 'Bùn hoạt tính' } },
  })
  const need = await publishedNeed(owner)
  return { owner, dryer, filter, need, services: await testServices() }
}

async function ask(services: Awaited<ReturnType<typeof testServices>>, query: string) {
  const response = (await loader(routeArgs(services, `${path}?${query}`))) as Response
  return { response, body: await response.json() }
}

describe('GET /api/v1/search', () => {
  it('finds without tone marks and answers in the shape of the contract', async () => {
    const { dryer, services } = await market()
    const { response, body } = await ask(services, 'q=say+vai+thieu&kind=technology')
    expect(response.headers.get('content-type')).toMatch(/application\/json/)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(body).toMatchObject({
      total: 1,
      page: 1,
      limit: 20,
      engine: 'embedded',
      hits: [
        {
          id: dryer.id,
          kind: 'technology',
          slug: dryer.slug,
          title: 'Máy sấy vải thiều',
          summary: 'Giữ màu <b>đỏ</b> & hương',
          organisation: { name: 'Viện Sấy' },
          trl: 8,
          publishedAt: dryer.publishedAt?.toISOString(),
          score: expect.any(Number),
          highlights: {
            title: 'Máy <mark>sấy vải thiều</mark>',
            summary: 'Giữ màu &lt;b&gt;đỏ&lt;/b&gt; &amp; hương',
          },
        },
      ],
      facets: {
        field: expect.arrayContaining([expect.objectContaining({ value: '4', count: 1 })]),
      },
      tookMs: expect.any(Number),
    })
  })

  it('searches both sides where no kind is named, newest first, page by page', async () => {
    const { dryer, filter, need, services } = await market()
    const first = await ask(services, 'limit=2')
    const second = await ask(services, 'limit=2&page=2')
    expect(first.body.total).toBe(3)
    const ids = [...first.body.hits, ...second.body.hits].map(({ id }) => id)
    expect(ids.toSorted()).toEqual([dryer.id, filter.id, need.id].toSorted())
  })

  it('filters by field, readiness, price and organisation', async () => {
    const { dryer, owner, services } = await market()
    const slug = owner.organisation?.slug ?? ''
    for (const condition of [
      'field=4&kind=technology',
      'trlMin=7',
      'priceMax=400000000&kind=technology',
      `organisation=${slug}&trlMin=5`,
    ]) {
      const { body } = await ask(services, condition)
      expect([condition, body.hits.map(({ id }: { id: string }) => id)]).toEqual([
        condition,
        [dryer.id],
      ])
    }
    expect((await ask(services, 'organisation=khong-co')).body.total).toBe(0)
  })

  it('answers in the language asked for', async () => {
    const { services } = await market()
    const { body } = await ask(services, 'q=lychee&lang=en')
    expect(body.hits[0]).toMatchObject({ title: 'Lychee dryer' })
  })

  it.each([
    'page=0',
    'page=x',
    'limit=101',
    'kind=deal',
    'sort=best',
    'trlMin=10',
    'trlMin=8&trlMax=2',
    'priceMax=-1',
    'lang=fr',
    'q=a&q=b',
  ])('refuses %s as a problem with status 400', async (query) => {
    const { response, body } = await ask(await testServices(), query)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(body).toMatchObject({ type: 'about:blank', status: 400, title: expect.any(String) })
    expect(body.parameters.length).toBeGreaterThan(0)
  })

  it('refuses a query of more than 500 characters', async () => {
    const { response } = await ask(await testServices(), `q=${'a'.repeat(501)}`)
    expect(response.status).toBe(400)
  })

  it('stands any words', async () => {
    const { services } = await market()
    for (const text of allHostileTexts()
      .filter((each) => each.isWellFormed())
      .slice(0, 120)) {
      const { response } = await ask(services, new URLSearchParams({ q: text }).toString())
      expect([text.slice(0, 40), response.status]).toEqual([
        text.slice(0, 40),
        text.length > 500 ? 400 : 200,
      ])
    }
  })

  it('falls back to the database while the engine is down, and says so', async () => {
    const { dryer } = await market()
    const down = {
      name: 'meilisearch',
      search: () => Promise.reject(new SearchUnavailableError('no answer')),
    }
    const services = await testServices({ search: down as never })
    const { body } = await ask(services, 'q=vai+thieu&kind=technology')
    expect(body.engine).toBe('database')
    expect(body.hits).toMatchObject([{ id: dryer.id }])
  })

  it('tells nobody what went wrong inside, but a reference', async () => {
    const broken = { name: 'embedded', search: () => Promise.reject(new Error('secret path')) }
    const { response, body } = await ask(await testServices({ search: broken as never }), 'q=a')
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(body.detail).toContain('test')
  })

  it('lets other sites ask, and only read', async () => {
    const services = await testServices()
    const preflight = (await loader(routeArgs(services, path, { method: 'OPTIONS' }))) as Response
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('GET')
    const refused = (await action(routeArgs(services, path, { form: { q: 'a' } }))) as Response
    expect(refused.status).toBe(405)
    expect(refused.headers.get('allow')).toBe('GET')
  })
})
