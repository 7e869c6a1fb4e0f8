import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { digestMailJob } from '#app/domain/notifications/digest-mail-job'
import { listNotifications } from '#app/domain/notifications/index.server'
import { sendDigestMail } from '#app/domain/notifications/send-digest-mail.server'
import { changeDigest, prepareDigests, saveSearch } from '#app/domain/saved-searches/index.server'
import type { DigestFrequency } from '#app/domain/saved-searches/saved-search'
import { indexListing } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { createMailer } from '#app/platform/mail/mailer.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { action as stop, loader as stopPage } from '#app/routes/workspace/searches/stop-digest'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { deliverEvents } from '#tests/support/deliver-events'
import { createPerson } from '#tests/support/factories/accounts'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import { createVerifiedOwner, testSecret } from '#tests/support/factories/organisations'
import { openInbox } from '#tests/support/inbox'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'

const frame = {
  APP_URL: 'http://exchange.test',
  EXCHANGE_NAME: 'Sàn thử',
  EXCHANGE_NAME_EN: 'Trial Exchange',
  SESSION_SECRET: testSecret,
}
// Wednesday and Thursday morning, and the Monday after, in Viet Nam.
const wednesday = new Date('2026-11-25T00:00:00Z')
const thursday = new Date('2026-11-26T00:00:00Z')
const monday = new Date('2026-11-30T00:00:00Z')
const hoursBefore = (date: Date, hours: number) => new Date(date.getTime() - hours * 3_600_000)

type Engine = EmbeddedEngine<ListingDocument>

/** An entry in the database and in the index. */
async function published(engine: Engine, at: Date, kind: 'technology' | 'need' = 'technology') {
  const owner = await createVerifiedOwner()
  const create = kind === 'technology' ? publishedTechnology : publishedNeed
  const row = await create(owner, { publishedAt: at })
  await indexListing({ db: testDatabase(), engine, now: at }, kind, row.id)
  return row
}

interface Kept {
  query?: string
  name?: string
  frequency?: DigestFrequency
  at?: Date
}

function save(person: Person, engine: Engine, kept: Kept = {}) {
  const { query = 'q=sấy lạnh', name = 'Sấy lạnh', frequency = 'daily', at = wednesday } = kept
  return saveSearch(contextOf(person, at), engine, { query, name, frequency })
}

/** Runs the clock's job and brings what it announced. @returns the mails that were queued */
async function morning(engine: Engine, now: Date) {
  await prepareDigests(contextOf(undefined, now), engine)
  const jobs = await deliverEvents({ search: engine })
  return jobs
    .filter(({ name }) => name === digestMailJob.name)
    .map(({ data }) => digestMailJob.data.parse(data))
}

async function messagesOf(person: Person) {
  const { notifications } = await listNotifications(contextOf(person), 'vi', 1)
  return notifications.map(({ title }) => title)
}

const newEngine = () => new EmbeddedEngine<ListingDocument>(listingIndexSettings)

describe('digests of saved searches', () => {
  it('tell of what came since the search was saved, each entry once', async () => {
    const engine = newEngine()
    const person = await createPerson()
    await published(engine, hoursBefore(wednesday, 2))
    await save(person, engine)
    await published(engine, hoursBefore(thursday, 3))
    const [mail, ...more] = await morning(engine, thursday)
    expect(more).toEqual([])
    expect(mail?.searches).toHaveLength(1)
    expect(mail?.searches[0]).toMatchObject({ name: 'Sấy lạnh', count: 1 })
    expect(await messagesOf(person)).toEqual(['1 tin mới cho “Sấy lạnh”'])
    expect(await morning(engine, thursday)).toEqual([])
    expect(await morning(engine, monday)).toEqual([])
    expect(await messagesOf(person)).toHaveLength(1)
  })

  it('say nothing where nothing is new, or only part of the words is there', async () => {
    const engine = newEngine()
    const person = await createPerson()
    await save(person, engine, { query: 'q=sấy lạnh lượng tử' })
    await published(engine, hoursBefore(thursday, 3))
    expect(await morning(engine, thursday)).toEqual([])
    expect(await messagesOf(person)).toEqual([])
  })

  it('put all searches of one person into one mail, weekly ones on Monday', async () => {
    const engine = newEngine()
    const person = await createPerson()
    await save(person, engine, { name: 'Hằng ngày', query: 'kind=technology' })
    await save(person, engine, { name: 'Hằng tuần', query: 'kind=need', frequency: 'weekly' })
    await save(person, engine, { name: 'Im lặng', query: 'q=sấy', frequency: 'none' })
    await published(engine, hoursBefore(thursday, 3))
    await published(engine, hoursBefore(thursday, 3), 'need')
    const [first] = await morning(engine, thursday)
    expect(first?.searches.map(({ name }) => name)).toEqual(['Hằng ngày'])
    await published(engine, hoursBefore(monday, 3))
    const mails = await morning(engine, monday)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.searches.map(({ name }) => name)).toEqual(['Hằng ngày', 'Hằng tuần'])
    expect(await messagesOf(person)).toEqual([
      '2 tin mới trong 2 tìm kiếm đã lưu',
      '1 tin mới cho “Hằng ngày”',
    ])
  })

  it('bring an entry that reached the index a day late, also from before the saving', async () => {
    const engine = newEngine()
    const person = await createPerson()
    await save(person, engine)
    await published(engine, hoursBefore(wednesday, 1))
    expect(await morning(engine, thursday)).toHaveLength(1)
    await published(engine, hoursBefore(thursday, 1))
    const friday = new Date(thursday.getTime() + 86_400_000)
    expect(await morning(engine, friday)).toHaveLength(1)
    expect(await messagesOf(person)).toHaveLength(2)
  })

  it('leave out what went out of sight before the mail was written', async () => {
    const engine = newEngine()
    await save(await createPerson(), engine)
    const { id } = await published(engine, hoursBefore(thursday, 3))
    await prepareDigests(contextOf(undefined, thursday), engine)
    await engine.remove([id])
    const jobs = await deliverEvents({ search: engine })
    expect(jobs.filter(({ name }) => name === digestMailJob.name)).toEqual([])
  })

  it('begin anew when they are switched on again', async () => {
    const engine = newEngine()
    const person = await createPerson()
    await save(person, engine, { frequency: 'none' })
    await published(engine, hoursBefore(thursday, 3))
    const [row] = await testDatabase().savedSearch.findMany()
    await changeDigest(contextOf(person, thursday), engine, row?.id ?? '', 'daily')
    const friday = new Date(thursday.getTime() + 86_400_000)
    expect(await morning(engine, friday)).toEqual([])
  })

  it('go to nobody whose account is closed', async () => {
    const engine = newEngine()
    const person = await createPerson()
    await save(person, engine)
    await published(engine, hoursBefore(thursday, 3))
    await testDatabase().user.update({
      where: { id: person.userId },
      data: { closedAt: wednesday },
    })
    expect(await morning(engine, thursday)).toEqual([])
  })
})

describe('stopping a digest from its mail', () => {
  async function twoSearches() {
    const engine = newEngine()
    await save(await createPerson(), engine, { name: 'Một', query: 'q=sấy' })
    await save(await createPerson(), engine, { name: 'Khác', query: 'q=sấy' })
    await published(engine, hoursBefore(thursday, 3))
    return { mails: await morning(engine, thursday), services: await testServices() }
  }
  const frequencies = async () =>
    (await testDatabase().savedSearch.findMany({ orderBy: { name: 'asc' } })).map(
      ({ frequency }) => frequency,
    )

  it('takes one click without signing in, and stops this search alone', async () => {
    const { mails, services } = await twoSearches()
    const token = mails[1]?.searches[0]?.stop ?? ''
    const { names } = await stopPage(routeArgs(services, `/stop-digest?token=${token}`))
    expect(names).toHaveLength(1)
    expect(await frequencies()).toEqual(['daily', 'daily'])
    await stop(routeArgs(services, '/stop-digest', { form: { token } }))
    expect((await frequencies()).toSorted()).toEqual(['daily', 'none'])
  })

  it('follows the header that mail programs use (RFC 8058)', async () => {
    const { mails, services } = await twoSearches()
    const inbox = await openInbox()
    const mailer = createMailer(testDatabase(), {
      smtpUrl: inbox.url,
      from: 'a@b.test',
      keepBodies: false,
    })
    const [mail] = mails
    if (!mail) throw new Error('no mail')
    for (let run = 0; run < 2; run += 1) await sendDigestMail(mailer, frame, mail)
    await inbox.close()
    expect(inbox.mails).toHaveLength(1)
    const [received] = inbox.mails
    expect(received?.text).toContain('Máy sấy lạnh nông sản')
    const header = (name: string) =>
      received?.headerLines.find(({ key }) => key === name)?.line.replace(/\s/g, '') ?? ''
    expect(header('list-unsubscribe-post')).toContain('List-Unsubscribe=One-Click')
    const address = new URL(/<(.+)>/.exec(header('list-unsubscribe'))?.[1] ?? '')
    expect(address.origin).toBe(frame.APP_URL)
    const reply = await stop(
      routeArgs(services, address.pathname + address.search, {
        form: { 'List-Unsubscribe': 'One-Click' },
      }),
    )
    expect(reply).toEqual({ stopped: true })
    expect((await frequencies()).toSorted()).toEqual(['daily', 'none'])
  })

  it('is refused to a forged link', async () => {
    const { mails, services } = await twoSearches()
    const token = mails[0]?.searches[0]?.stop ?? ''
    const forged = `${token.slice(0, -2)}AA`
    const { names } = await stopPage(routeArgs(services, `/stop-digest?token=${forged}`))
    expect(names).toEqual([])
    const sent = stop(routeArgs(services, '/stop-digest', { form: { token: forged } }))
    expect(await refusedWith(sent)).toBe(404)
    expect(await frequencies()).toEqual(['daily', 'daily'])
  })
})
