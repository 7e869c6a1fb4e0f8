import { beforeEach, describe, expect, it } from 'vitest'
import { transact } from '#app/domain/context'
import { listingPublished } from '#app/domain/listings/listing-events'
import { listMatches } from '#app/domain/matching/index.server'
import { rematchJob } from '#app/domain/matching/rematch-job'
import { indexOrganisation } from '#app/domain/search/index.server'
import { liftSanction } from '#app/domain/trust-safety/index.server'
import { emit } from '#app/platform/events/emit.server'
import { loader as api } from '#app/routes/api/search'
import { loader as suggestions } from '#app/routes/api/suggest'
import { loader as home } from '#app/routes/public/home'
import { loader as needPage } from '#app/routes/public/need-page'
import { loader as organisationPage } from '#app/routes/public/organisation-page'
import { loader as organisations } from '#app/routes/public/organisations'
import { loader as searchPage } from '#app/routes/public/search'
import { loader as technologies } from '#app/routes/public/technologies'
import { loader as technologyPage } from '#app/routes/public/technology-page'
import { loader as sitemap } from '#app/routes/system/sitemap'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator } from '#tests/support/factories/accounts'
import { openDeal, refusalOf } from '#tests/support/factories/deals'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { suspend } from '#tests/support/factories/trust-safety'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'

type Owner = Awaited<ReturnType<typeof createVerifiedOwner>>

let owner: Owner
let other: Owner
let technology: { id: string; slug: string }
let anonymous: { id: string; slug: string }
let services: Awaited<ReturnType<typeof testServices>>

const word = 'sấy xoáy nghịch'

beforeEach(async () => {
  owner = await createVerifiedOwner({ name: 'Viện Xoáy Nghịch' })
  other = await createVerifiedOwner({ name: 'Hợp tác xã Chờ Ghép' })
  technology = await publishedTechnology(owner, {
    texts: { create: [{ lang: 'vi', title: `Máy ${word}`, summary: 'Giữ màu' }] },
  })
  anonymous = await publishedNeed(owner, {
    anonymous: true,
    texts: { create: [{ lang: 'vi', title: `Cần buồng ${word}`, summary: 'Cho mùa vải' }] },
  })
  const need = await publishedNeed(other)
  await testDatabase().match.create({
    data: { technologyId: technology.id, needId: need.id, score: 60, reasons: [] },
  })
  services = await testServices()
})

/** Everything in which the organisation or its entries can be met; each says whether they are. */
const places: Record<string, () => Promise<boolean>> = {
  'the search page': async () => {
    const { data } = await searchPage(routeArgs(services, `/search?q=${encodeURIComponent(word)}`))
    return ours((data as { answer: Answer }).answer)
  },
  'the JSON API, entries that name the organisation': async () =>
    ours(await askApi('kind=technology')),
  'the JSON API, anonymous needs': async () => ours(await askApi('kind=need')),
  'the JSON API, organisations': async () => ours(await askApi('kind=organisation', 'Xoáy Nghịch')),
  suggestions: async () => {
    const response = await suggestions(
      routeArgs(services, `/api/v1/suggest?q=${encodeURIComponent('Máy sấy xoáy')}`),
    )
    return JSON.stringify(await response.json()).includes(technology.slug)
  },
  'the list of technologies': async () =>
    says(technologies(routeArgs(services, '/technologies')), technology.slug),
  'the home page': async () => says(home(routeArgs(services, '/')), technology.slug),
  'the page of a technology': async () => found(technologyPage, technology.slug),
  'the page of an anonymous need': async () => found(needPage, anonymous.slug),
  'its own page': async () => found(organisationPage, owner.organisation.slug),
  'the list of organisations': async () =>
    says(organisations(routeArgs(services, '/organisations')), owner.organisation.slug),
  'the sitemap': async () => {
    const xml = await (await sitemap(routeArgs(services, '/sitemap.xml'))).text()
    return [technology, anonymous, owner.organisation].some(({ slug }) => xml.includes(slug))
  },
  'the matches of others': async () => {
    const filter = { status: 'suggested', page: 1 } as const
    return (await listMatches(contextOf(other), filter, 'vi')).total > 0
  },
  'what is looked up by id, as digests do': async () =>
    (await services.search.fetch([technology.id, anonymous.id, owner.organisation.id])).length > 0,
  'what resembles it': async () => {
    const { likes } = await likesOf()
    return likes > 0
  },
}

interface Answer {
  hits: readonly { slug: string }[]
}

/** What has some of the words only may be found as well: it is others’. */
function ours({ hits }: Answer): boolean {
  const own = [technology.slug, anonymous.slug, owner.organisation.slug]
  return hits.some(({ slug }) => own.includes(slug))
}

async function askApi(query: string, q = word) {
  const path = `/api/v1/search?q=${encodeURIComponent(q)}&${query}`
  const response = await api(routeArgs(services, path))
  return (await response.json()) as Answer
}

async function likesOf() {
  const terms = [{ exact: 'xoáy', base: 'xoay', weight: 1 }]
  return { likes: (await services.search.candidates({ terms, limit: 5 })).length }
}

async function says(answer: Promise<unknown>, slug: string): Promise<boolean> {
  return JSON.stringify(await answer).includes(slug)
}

async function found(
  loader: (args: ReturnType<typeof routeArgs>) => Promise<unknown>,
  slug: string,
): Promise<boolean> {
  const status = await refusedWith(loader(routeArgs(services, '/x', { params: { slug } })))
  expect([undefined, 404]).toContain(status)
  return status === undefined
}

async function seen(): Promise<string[]> {
  const all: string[] = []
  for (const [name, isSeen] of Object.entries(places)) if (await isSeen()) all.push(name)
  return all
}

const rows = async () => ({
  technologies: await testDatabase().technology.findMany({ orderBy: { id: 'asc' } }),
  needs: await testDatabase().need.findMany({ orderBy: { id: 'asc' } }),
  matches: await testDatabase().match.findMany({ orderBy: { id: 'asc' } }),
  histories: await testDatabase().technologyHistory.count(),
})

describe('a suspension', () => {
  it('takes everything out of every place by one write, before anything follows it', async () => {
    expect(await seen()).toEqual(Object.keys(places))
    const before = await rows()
    await suspend(await createModerator(), owner.organisation.id)
    // No event has been delivered: the index still holds all of it.
    expect(await seen()).toEqual([])
    expect(await rows()).toEqual(before)
  })

  it('lasts when the index has followed, and ends as it was before', async () => {
    const before = await rows()
    const staff = await createModerator()
    const number = await suspend(staff, owner.organisation.id)
    const index = { db: services.db, engine: services.search, now: new Date() }
    await indexOrganisation(index, owner.organisation.id)
    expect(await seen()).toEqual([])
    await liftSanction(contextOf(staff), number, 'Đã làm rõ với tổ chức.')
    expect(await rows()).toEqual(before)
    await indexOrganisation(index, owner.organisation.id)
    expect(await seen()).toEqual(Object.keys(places))
  })

  it('leaves entries in the index in sight again at once where it ends before the index follows', async () => {
    const staff = await createModerator()
    const number = await suspend(staff, owner.organisation.id)
    await liftSanction(contextOf(staff), number, 'Nhầm tổ chức.')
    expect(await seen()).toEqual(Object.keys(places))
  })

  it('is told of to its owner, with the reason, the last day and the way to appeal', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const number = await suspend(await createModerator(), owner.organisation.id, {
      grade: 'suspension',
      endsOn: tomorrow,
    })
    await deliverEvents({ search: services.search })
    const [told] = await testDatabase().notification.findMany({
      where: { userId: owner.userId, kind: 'sanctionImposed' },
    })
    expect(told).toMatchObject({
      href: `/workspace/organisation/sanctions/${number}`,
      payload: {
        sanction: 'suspension',
        limited: 'yes',
        reason: expect.stringContaining('căn cứ'),
      },
    })
  })

  it('stands in the history and chain of open deals, not why, once each time', async () => {
    const { provider, seeker, number } = await openDeal()
    const staff = await createModerator()
    const sanction = await suspend(staff, provider.organisation.id)
    await deliverEvents()
    await liftSanction(contextOf(staff), sanction, 'Đã làm rõ với tổ chức.')
    await deliverEvents()
    const deal = await testDatabase().deal.findUniqueOrThrow({
      where: { number },
      include: { history: { where: { kind: 'standing' }, orderBy: { createdAt: 'asc' } } },
    })
    expect(deal.history.map((row) => [row.side, row.changedFields, row.reason])).toEqual([
      ['provider', ['suspended'], null],
      ['provider', ['restored'], null],
    ])
    expect(deal.stage).toBe('interest')
    const chained = await testDatabase().chainEntry.count({
      where: { subject: { in: deal.history.map(({ id }) => `history:${id}`) } },
    })
    expect(chained).toBe(2)
    expect(seeker.organisation.status).toBe('verified')
  })

  it('is none of the business of those who belong to the organisation', async () => {
    const staff = await createModerator()
    await testDatabase().membership.create({
      data: { organisationId: owner.organisation.id, userId: staff.userId, status: 'active' },
    })
    expect(await refusalOf(suspend(staff, owner.organisation.id))).toBe('forbidden ownOrganisation')
  })

  it('is imposed once: of two officers at the same moment one is told', async () => {
    const [one, two] = [await createModerator(), await createModerator()]
    const answers = await Promise.all(
      [one, two].map((officer) => refusalOf(suspend(officer, owner.organisation.id))),
    )
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1)
    expect(answers.filter((answer) => answer.startsWith('conflict'))).toHaveLength(1)
    expect(await testDatabase().sanction.count()).toBe(1)
  })
})

describe('matches of a restored organisation', () => {
  it('are made again for what changed meanwhile, and for nothing else', async () => {
    const staff = await createModerator()
    const number = await suspend(staff, owner.organisation.id)
    await deliverEvents()
    const changed = await publishedNeed(other)
    await transact(contextOf(), (tx) =>
      emit(tx, null, listingPublished, {
        kind: 'need',
        id: changed.id,
        organisationId: other.organisation.id,
      }),
    )
    await deliverEvents()
    await liftSanction(contextOf(staff), number, 'Đã làm rõ với tổ chức.')
    const again = (await deliverEvents()).filter(({ name }) => name === rematchJob.name)
    expect(again.map(({ data }) => data)).toEqual([{ needIds: [changed.id], technologyIds: [] }])
  })
})
