import { describe, expect, it } from 'vitest'
import type { ListingDocument } from '#app/domain/search/listing-document'
import { type SearchEngine, SearchUnavailableError } from '#app/platform/search/engine'
import { action, loader } from '#app/routes/api/suggest'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { allHostileTexts } from '#tests/support/hostile'
import { routeArgs, testServices } from '#tests/support/routes'

const path = '/api/v1/suggest'

type Services = Awaited<ReturnType<typeof testServices>>

async function ask(services: Services, query: Record<string, string> | string) {
  const written = new URLSearchParams(query)
  const response = (await loader(routeArgs(services, `${path}?${written}`))) as Response
  return { response, body: await response.json() }
}

async function labels(services: Services, q: string, lang = 'vi') {
  const { body } = await ask(services, { q, lang })
  return (body.suggestions as { type: string; label: string }[]).map(
    ({ type, label }) => `${type}: ${label}`,
  )
}

function titled(title: string, titleEn?: string) {
  const english = titleEn ? [{ lang: 'en' as const, title: titleEn }] : []
  return { texts: { create: [{ lang: 'vi' as const, title }, ...english] } }
}

async function market() {
  const owner = await createVerifiedOwner({ name: 'Viện Máy nông nghiệp' })
  const quiet = await createVerifiedOwner({ name: 'Công ty Máy lọc' })
  const dryer = await publishedTechnology(owner, titled('Máy sấy lạnh vải thiều', 'Lychee dryer'))
  await publishedTechnology(owner, titled('Sản xuất giấy từ bã mía'))
  await publishedTechnology(owner, titled('Nuôi bò sữa'))
  await publishedTechnology(owner, titled('Trồng bơ sáp'))
  const need = await publishedNeed(owner, titled('Cần máy sàng thóc'))
  return { owner, quiet, dryer, need, services: await testServices() }
}

describe('GET /api/v1/suggest', () => {
  it('completes titles of both sides without marks and leads to their pages', async () => {
    const { dryer, services } = await market()
    const { body } = await ask(services, { q: 'may sa' })
    expect(body).toMatchObject({ q: 'may sa', lang: 'vi' })
    expect(body.suggestions[0]).toEqual({
      type: 'technology',
      slug: dryer.slug,
      label: 'Máy sấy lạnh vải thiều',
      lang: 'vi',
      note: 'Công nghệ',
      href: `/technologies/${dryer.slug}`,
    })
    expect(await labels(services, 'may sa')).toEqual([
      'technology: Máy sấy lạnh vải thiều',
      'need: Cần máy sàng thóc',
    ])
  })

  it('lets typed marks decide the order', async () => {
    const { services } = await market()
    const both = ['technology: Nuôi bò sữa', 'technology: Trồng bơ sáp']
    expect((await labels(services, 'bò')).slice(0, 2)).toEqual(both)
    expect((await labels(services, 'bơ')).slice(0, 2)).toEqual(both.toReversed())
  })

  it('answers in the language asked for where there are words in it', async () => {
    const { services } = await market()
    expect(await labels(services, 'lych', 'en')).toEqual(['technology: Lychee dryer'])
    // Whoever types the words of the other language meant that title.
    expect(await labels(services, 'may say', 'en')).toContain('technology: Máy sấy lạnh vải thiều')
    const { body } = await ask(services, { q: 'nuoi bo', lang: 'en' })
    expect(body.suggestions).toMatchObject([
      { label: 'Nuôi bò sữa', lang: 'vi', note: 'Technology' },
    ])
    expect(body.suggestions[0].href).toMatch(/^\/en\/technologies\//)
  })

  it('offers fields, and the organisations with most entries first', async () => {
    const { services } = await market()
    const found = await labels(services, 'máy')
    expect(found.filter((label) => label.startsWith('organisation'))).toEqual([
      'organisation: Viện Máy nông nghiệp',
      'organisation: Công ty Máy lọc',
    ])
    const fields = (await ask(services, { q: 'nông ng' })).body.suggestions.filter(
      ({ type }: { type: string }) => type === 'field',
    )
    expect(fields.length).toBeGreaterThan(0)
    expect(fields[0].href).toMatch(/^\/search\?field=/)
  })

  it('gives at most eight, each once, and none for a single letter', async () => {
    const { owner } = await market()
    for (let n = 0; n < 12; n += 1) await publishedTechnology(owner, titled(`Máy cày số ${n}`))
    const services = await testServices()
    const found = await labels(services, 'máy')
    expect(found).toHaveLength(8)
    expect(new Set(found).size).toBe(8)
    expect(await labels(services, 'm')).toEqual([])
    expect(await labels(services, '')).toEqual([])
  })

  it('may be cached, and says what is wrong with rubbish', async () => {
    const { services } = await market()
    const { response } = await ask(services, { q: 'máy' })
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    for (const query of ['', 'q=a&q=b', 'q=a&lang=fr', `q=${'x'.repeat(201)}`]) {
      const { response: refused, body } = await ask(services, query)
      expect(refused.status).toBe(400)
      expect(refused.headers.get('content-type')).toBe('application/problem+json')
      expect(refused.headers.get('cache-control')).toBeNull()
      expect(body).toMatchObject({ status: 400, instance: path })
    }
    const sent = await action(routeArgs(services, path, { method: 'POST' }))
    expect((sent as Response).status).toBe(405)
  })

  it('bears whatever is typed', async () => {
    const { services } = await market()
    for (const text of allHostileTexts()) {
      const { response } = await ask(services, { q: text.slice(0, 200) })
      expect([200, 400]).toContain(response.status)
    }
  })

  it('still offers fields while the engine is down', async () => {
    const { services } = await market()
    const down = () => Promise.reject(new SearchUnavailableError('away'))
    const search = { ...services.search, name: 'meilisearch', statistics: down, search: down }
    const parts = { ...services, search: search as unknown as SearchEngine<ListingDocument> }
    const found = await labels(parts, 'nông ng')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((label) => label.startsWith('field'))).toBe(true)
  })
})
