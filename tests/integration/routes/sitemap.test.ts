import { describe, expect, it } from 'vitest'
import { publicAddresses } from '#app/domain/listings/index.server'
import { loader as robots } from '#app/routes/system/robots'
import { loader as sitemap } from '#app/routes/system/sitemap'
import { sitemapIndexXml } from '#app/routes/system/sitemap-xml.server'
import { testDatabase } from '#tests/support/database'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'

async function market() {
  const owner = await createVerifiedOwner()
  const technology = await publishedTechnology(owner, { publishedAt: new Date('2026-03-04') })
  const need = await publishedNeed(owner)
  const hidden = await publishedNeed(owner, { hiddenAt: new Date() })
  return { owner, technology, need, hidden, services: await testServices() }
}

describe('the sitemap', () => {
  it('names each public page in both languages, with the other and the day of its change', async () => {
    const { owner, technology, need, hidden, services } = await market()
    const response = await sitemap(routeArgs(services, '/sitemap.xml'))
    expect(response.headers.get('content-type')).toMatch(/application\/xml/)
    const xml = await response.text()
    for (const prefix of ['', '/en']) {
      for (const path of [
        `/technologies/${technology.slug}`,
        `/needs/${need.slug}`,
        `/organisations/${owner.organisation.slug}`,
        '/how-it-works',
      ]) {
        expect(xml).toContain(`<loc>http://exchange.test${prefix}${path}</loc>`)
      }
    }
    expect(xml).toContain(
      `hreflang="en" href="http://exchange.test/en/technologies/${technology.slug}"`,
    )
    expect(xml).toContain('<lastmod>2026-03-04T00:00:00.000Z</lastmod>')
    expect(xml).not.toContain(hidden.slug)
  })

  it.each(['0', '2', 'x', '-1', '1.5'])('has no part %s', async (part) => {
    const { services } = await market()
    const args = routeArgs(services, `/sitemap.xml?part=${part}`)
    expect(await refusedWith(sitemap(args))).toBe(404)
  })

  it('is split behind an index where one file is not enough', async () => {
    const xml = await sitemapIndexXml('http://exchange.test', 3)
    expect(xml.match(/<sitemap>/g)).toHaveLength(3)
    expect(xml).toContain('<loc>http://exchange.test/sitemap.xml?part=3</loc>')
  })

  it('goes through both kinds without a gap, however it is cut', async () => {
    const owner = await createVerifiedOwner()
    for (let each = 0; each < 3; each += 1) {
      await publishedTechnology(owner)
      await publishedNeed(owner)
    }
    const ctx = { db: testDatabase() }
    const whole = await publicAddresses(ctx, { skip: 0, take: 100 })
    expect(new Set(whole.map(({ slug }) => slug)).size).toBe(6)
    for (const size of [1, 2, 4]) {
      const parts = []
      for (let skip = 0; skip < 6; skip += size) {
        parts.push(...(await publicAddresses(ctx, { skip, take: size })))
      }
      expect(parts).toEqual(whole)
    }
  })
})

it('keeps crawlers out of the workspace and tells them of the sitemap', async () => {
  const response = await robots(routeArgs(await testServices(), '/robots.txt'))
  const text = await response.text()
  expect(text).toContain('Disallow: /en/workspace')
  expect(text).toContain('Sitemap: http://exchange.test/sitemap.xml')
})
