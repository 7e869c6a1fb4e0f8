import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/domain/accounts/actor'
import { inviteOrganisation } from '#app/domain/disclosure/index.server'
import { prepareDigests, saveSearch } from '#app/domain/saved-searches/index.server'
import { rebuildIndex } from '#app/domain/search/index.server'
import type { Services } from '#app/domain/services'
import { loader as searchApi } from '#app/routes/api/search'
import { loader as suggestApi } from '#app/routes/api/suggest'
import { loader as comparePage } from '#app/routes/public/compare'
import { loader as needPage } from '#app/routes/public/need-page'
import { loader as organisationPage } from '#app/routes/public/organisation-page'
import { loader as searchPage } from '#app/routes/public/search'
import { loader as technologyPage } from '#app/routes/public/technology-page'
import { loader as sitemap } from '#app/routes/system/sitemap'
import { loader as matchesPage } from '#app/routes/workspace/matches/list'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { acceptedNda, attachedFile, restrictedDetail } from '#tests/support/factories/disclosure'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner } from '#tests/support/factories/organisations'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

const marks = {
  ndaText: 'DAUHIEUTHOATHUAN',
  ndaFile: 'dauhieutepthoathuan',
  ndaCaption: 'DAUHIEUCHUTHICHTHOATHUAN',
  invitedText: 'DAUHIEUKHACHMOI',
  invitedFile: 'dauhieutepkhachmoi',
  invitedCaption: 'DAUHIEUCHUTHICHKHACHMOI',
}
const all = Object.values(marks)
const ofNda = [marks.ndaText, marks.ndaFile, marks.ndaCaption]
const ofInvited = [marks.invitedText, marks.invitedFile, marks.invitedCaption]

let folder = ''
const logged: string[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leaks-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Everything that an answer says: headers, data and JSON-LD alike. */
async function said(answer: unknown): Promise<string> {
  if (!(answer instanceof Response)) return JSON.stringify(answer)
  return `${JSON.stringify([...answer.headers])} ${await answer.text()}`
}

const found = (text: string) =>
  all.filter((mark) => text.toLowerCase().includes(mark.toLowerCase()))

async function market() {
  const owner = await createVerifiedOwner({ name: 'Viện Chủ Tin' })
  const party = await createVerifiedOwner({ name: 'Công ty Đối Tác' })
  const guest = await createVerifiedOwner({ name: 'Hợp tác xã Khách Mời' })
  const technology = await publishedTechnology(owner)
  const need = await publishedNeed(guest)
  const listing = { kind: 'technology' as const, id: technology.id, slug: technology.slug }
  const services = {
    ...(await testServices({ dataFolder: folder })),
    logger: pino({ level: 'trace' }, { write: (line: string) => logged.push(line) }),
  } as Services
  for (const [level, name, caption] of [
    ['after_nda', marks.ndaFile, marks.ndaCaption],
    ['invited', marks.invitedFile, marks.invitedCaption],
  ] as const) {
    await attachedFile(services.files, technology.id, level, {
      bytes: Buffer.from(`nội dung ${name}`),
      name: `${name}.csv`,
      mediaType: 'text/csv',
      caption,
    })
  }
  await restrictedDetail(owner, listing.id, 'after_nda', 'formula', marks.ndaText)
  await restrictedDetail(owner, listing.id, 'invited', 'costs', marks.invitedText)
  await acceptedNda(owner, party, listing)
  await inviteOrganisation(contextOf(owner), listing, guest.organisation.name)
  const stranger = await createVerifiedOwner({ name: 'Công ty Người Lạ' })
  const readers: Record<string, Actor> = {
    visitor,
    registered: await createPerson(),
    stranger,
    party,
    guest,
    owner,
    staff: await createModerator(),
  }
  await rebuildIndex({ db: testDatabase(), engine: services.search, now: new Date() })
  return { owner, party, guest, stranger, technology, need, listing, services, readers }
}

type Market = Awaited<ReturnType<typeof market>>

const headersOf = (actor: Actor) => (actor.kind === 'person' ? sessionOf(actor) : undefined)

async function ask(
  loader: (args: ReturnType<typeof routeArgs>) => Promise<unknown>,
  { services }: Market,
  actor: Actor,
  path: string,
  params: Record<string, string> = {},
): Promise<string> {
  const headers = await headersOf(actor)
  return said(await loader(routeArgs(services, path, { params, ...(headers ? { headers } : {}) })))
}

describe('what is restricted', () => {
  it('is on the page of the entry, in its data and its JSON-LD, for whom it is open to and nobody else', async () => {
    const story = await market()
    const { slug } = story.listing
    const seen: Record<string, string[]> = {}
    for (const [name, actor] of Object.entries(story.readers)) {
      for (const prefix of ['', '/en']) {
        const path = `${prefix}/technologies/${slug}`
        const marksSeen = found(await ask(technologyPage, story, actor, path, { slug }))
        expect(seen[name] ?? marksSeen).toEqual(marksSeen)
        seen[name] = marksSeen
      }
    }
    expect(seen).toEqual({
      visitor: [],
      registered: [],
      stranger: [],
      party: ofNda,
      guest: ofInvited,
      owner: all,
      staff: all,
    })
    for (const [name, actor] of Object.entries(story.readers)) {
      const answer = (await technologyPage(
        routeArgs(story.services, `/technologies/${slug}`, {
          params: { slug },
          headers: await headersOf(actor),
        }),
      )) as { structured: unknown; title: string; description: string }
      const { structured, title, description } = answer
      expect(found(JSON.stringify({ structured, title, description })), name).toEqual([])
    }
  })

  it('is in no search, suggestion, comparison, list, sitemap or match, whoever asks', async () => {
    const story = await market()
    const { listing, need, owner } = story
    for (const [name, actor] of Object.entries(story.readers)) {
      for (const mark of all) {
        const api = await ask(searchApi, story, actor, `/api/v1/search?q=${mark}`)
        expect(JSON.parse(api.slice(api.indexOf('{'))), `${name} ${mark}`).toMatchObject({
          total: 0,
        })
        const suggested = await ask(
          suggestApi,
          story,
          actor,
          `/api/v1/suggest?q=${mark.slice(0, 8)}`,
        )
        expect(found(suggested), name).toEqual([])
      }
      const texts = [
        await ask(searchApi, story, actor, '/api/v1/search?limit=100'),
        await ask(searchPage, story, actor, '/search?q=sấy'),
        await ask(needPage, story, actor, `/needs/${need.slug}`, { slug: need.slug }),
        await ask(sitemap, story, actor, '/sitemap.xml'),
        await ask(organisationPage, story, actor, '/organisations/x', {
          slug: owner.organisation.slug,
        }),
      ]
      for (const text of texts) expect(found(text), name).toEqual([])
      const compared = await ask(comparePage, story, actor, `/compare?id=${listing.id}`)
      const open = { party: ofNda, guest: ofInvited, owner: all, staff: all }[name] ?? []
      expect(
        found(compared).filter((mark) => !open.includes(mark)),
        name,
      ).toEqual([])
    }
    for (const member of [owner, story.guest] as Person[]) {
      expect(found(await ask(matchesPage, story, member, '/workspace/matches'))).toEqual([])
    }
  })

  it('is in no event, message, mail, digest or log, though everything that may happen has', async () => {
    const story = await market()
    const { services, stranger } = story
    const now = new Date()
    await saveSearch(contextOf(stranger, new Date(now.getTime() - 86_400_000)), services.search, {
      query: 'q=sấy lạnh',
      name: 'Sấy lạnh',
      frequency: 'daily',
    })
    await prepareDigests(contextOf(undefined, now), services.search)
    const jobs = await deliverEvents({ search: services.search })
    expect(jobs.length).toBeGreaterThan(3)
    const db = testDatabase()
    const [events, notifications, mails, matches, histories] = await Promise.all([
      db.outboxEvent.findMany({ select: { type: true, payload: true } }),
      db.notification.findMany(),
      db.sentMail.findMany(),
      db.match.findMany(),
      db.technologyHistory.findMany(),
    ])
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['nda.accepted', 'disclosure.invited']),
    )
    expect(notifications.length).toBeGreaterThan(3)
    const told = JSON.stringify({ jobs, events, notifications, mails, matches, histories })
    expect(found(told)).toEqual([])
    for (const actor of Object.values(story.readers)) {
      await ask(technologyPage, story, actor, '/x', { slug: story.listing.slug })
    }
    await ask(technologyPage, story, visitor, '/x', { slug: 'khong-co' }).catch(() => {})
    expect(logged.length).toBeGreaterThan(0)
    expect(found(logged.join('\n'))).toEqual([])
  })
})
