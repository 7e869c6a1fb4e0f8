import { describe, expect, it } from 'vitest'
import { loader as needPage } from '#app/routes/public/need-page'
import { loader as technologyPage } from '#app/routes/public/technology-page'
import { testDatabase } from '#tests/support/database'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'

async function showTechnology(slug: string, prefix = '') {
  const path = `${prefix}/technologies/${slug}`
  return technologyPage(routeArgs(await testServices(), path, { params: { slug } }))
}

async function showNeed(slug: string, prefix = '') {
  const path = `${prefix}/needs/${slug}`
  return needPage(routeArgs(await testServices(), path, { params: { slug } }))
}

const whole: Parameters<typeof publishedTechnology>[1] = {
  fieldCode: 'post-harvest',
  trl: 8,
  trlVerified: 7,
  priceMode: 'range',
  priceMin: 480_000_000n,
  priceMax: 690_000_000n,
  transferForms: ['independent'],
  texts: {
    create: [
      {
        lang: 'vi',
        title: 'Máy sấy </script><script>alert(1)</script>',
        summary: 'Sấy 45 °C',
        problem: 'Ám khói',
        keywords: ['sấy'],
      },
      { lang: 'en', title: 'Dryer', summary: 'Dries at 45 °C' },
    ],
  },
  advantages: {
    create: {
      position: 0,
      metric: 'Điện',
      metricEn: 'Electricity',
      comparedWith: 'Lò than',
      baseline: '1.9',
      value: '1.02',
      unit: 'kWh/kg',
    },
  },
  ipRights: {
    create: {
      position: 0,
      type: 'patent',
      status: 'granted',
      number: 'SC-1',
      numberHidden: true,
    },
  },
}

describe('the page of a technology', () => {
  it('shows everything in the reader’s language, field by field', async () => {
    const owner = await createVerifiedOwner({ name: 'Viện Sấy' })
    const { slug } = await publishedTechnology(owner, whole)
    const { technology, shortlisted, title } = await showTechnology(slug, '/en')
    expect(title).toBe('Dryer')
    expect(shortlisted).toBeNull()
    expect(technology).toMatchObject({
      summary: { text: 'Dries at 45 °C', lang: 'en' },
      problem: { text: 'Ám khói', lang: 'vi' },
      field: { labels: ['Agricultural sciences', 'Post-harvest technology'], provisional: true },
      readiness: { verified: 7 },
      price: { mode: 'range', min: 480_000_000, max: 690_000_000, currency: 'VND' },
      keywords: { text: 'sấy', lang: 'vi' },
      advantages: [
        {
          metric: { text: 'Electricity', lang: 'en' },
          comparedWith: { text: 'Lò than', lang: 'vi' },
          baseline: 1.9,
          value: 1.02,
          unit: 'kWh/kg',
        },
      ],
      ipRights: [{ type: 'Patent', status: 'Granted, in force', number: null }],
      transfer: { forms: ['Independent transfer'] },
      organisation: { name: 'Viện Sấy', verifiedAt: expect.any(Date) },
    })
    expect(JSON.stringify(technology)).not.toContain('SC-1')
  })

  it('tells search engines what it is, with a price only where it is one sum', async () => {
    const owner = await createVerifiedOwner()
    const range = await publishedTechnology(owner, whole)
    const fixed = await publishedTechnology(owner, {
      priceMode: 'fixed',
      priceMin: 120_050n,
      priceMax: 120_050n,
      priceCurrency: 'USD',
    })
    const dataOf = async (slug: string) =>
      (await showTechnology(slug)).structured['@graph'][0] as unknown as Record<string, unknown>
    expect(await dataOf(range.slug)).toMatchObject({ '@type': 'Product', offers: undefined })
    expect(await dataOf(fixed.slug)).toMatchObject({
      url: `http://exchange.test/technologies/${fixed.slug}`,
      offers: { price: 1200.5, priceCurrency: 'USD' },
    })
  })

  it.each([
    ['a draft', { status: 'draft' }],
    ['a withdrawn one', { status: 'withdrawn' }],
    ['an expired one', { status: 'expired' }],
    ['a hidden one', { hiddenAt: new Date() }],
  ] as const)('is not there for %s', async (_, columns) => {
    const { slug } = await publishedTechnology(await createVerifiedOwner(), columns)
    expect(await refusedWith(showTechnology(slug))).toBe(404)
  })

  it('is not there while its organisation is suspended', async () => {
    const owner = await createVerifiedOwner()
    const { slug } = await publishedTechnology(owner)
    await testDatabase().organisation.update({
      where: { id: owner.organisation.id },
      data: { status: 'suspended' },
    })
    expect(await refusedWith(showTechnology(slug))).toBe(404)
  })

  it.each(['khong-co', '', '../../etc', '%00', 'a'.repeat(3_000)])(
    'is not there for %j',
    async (slug) => {
      expect(await refusedWith(showTechnology(slug))).toBe(404)
    },
  )
})

describe('the page of a need', () => {
  it('shows targets, budget and who asks', async () => {
    const owner = await createVerifiedOwner({ name: 'Hợp tác xã Vải' })
    const { slug } = await publishedNeed(owner, {
      budgetMax: 700_000_000n,
      deadline: new Date('2020-01-01'),
      targets: {
        create: { position: 0, metric: 'Công suất', comparison: 'at_least', value: 2, unit: 'tấn' },
      },
    })
    const { need, closed } = await showNeed(slug)
    expect(closed).toBe(true)
    expect(need).toMatchObject({
      budget: { min: null, max: 700_000_000 },
      targets: [{ comparison: 'at_least', value: 2, unit: 'tấn' }],
      asker: { anonymous: false, organisation: { name: 'Hợp tác xã Vải' } },
    })
  })

  it('names an asker that wants to stay unnamed nowhere', async () => {
    const owner = await createVerifiedOwner({ name: 'Công ty Kín Tiếng' })
    const { slug } = await publishedNeed(owner, { anonymous: true })
    const page = await showNeed(slug)
    expect(page.need.asker).toEqual({ anonymous: true, type: 'institute' })
    expect(JSON.stringify(page)).not.toContain('Kín Tiếng')
    expect(JSON.stringify(page)).not.toContain(owner.organisation.slug)
  })

  it('proposes technologies that suit it', async () => {
    const owner = await createVerifiedOwner()
    const title = 'Máy sấy vải thiều bằng bơm nhiệt'
    const words = { lang: 'vi', title, summary: 'Sấy vải thiều nguyên quả không ám khói' }
    for (let other = 0; other < 4; other += 1) await publishedTechnology(owner)
    const dryer = await publishedTechnology(owner, {
      fieldCode: 'post-harvest',
      trl: 8,
      texts: { create: words },
    })
    const { slug } = await publishedNeed(await createVerifiedOwner(), {
      fieldCode: 'post-harvest',
      texts: { create: { ...words, title: 'Cần máy sấy vải thiều không ám khói' } },
    })
    const { related } = await showNeed(slug)
    expect(related[0]).toMatchObject({ id: dryer.id, title })
  })

  it('is not there once it is withdrawn', async () => {
    const { slug } = await publishedNeed(await createVerifiedOwner(), { status: 'withdrawn' })
    expect(await refusedWith(showNeed(slug))).toBe(404)
  })
})
