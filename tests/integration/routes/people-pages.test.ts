import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { notify } from '#app/domain/notifications/index.server'
import { unsubscribeToken } from '#app/domain/notifications/unsubscribe-token.server'
import type { Services } from '#app/domain/services'
import { loader as backOffice } from '#app/routes/back-office/home'
import { loader as mailPreview } from '#app/routes/back-office/mails/preview'
import {
  action as decide,
  loader as staffOrganisation,
} from '#app/routes/back-office/organisations/detail'
import { loader as staffOrganisations } from '#app/routes/back-office/organisations/list'
import { action as decideOnUser, loader as staffUser } from '#app/routes/back-office/users/detail'
import { loader as staffUsers } from '#app/routes/back-office/users/list'
import { loader as demoMail } from '#app/routes/demo/mail'
import { loader as demoMails } from '#app/routes/demo/mails'
import { loader as organisationPage } from '#app/routes/public/organisation-page'
import { loader as organisations } from '#app/routes/public/organisations'
import { loader as exportData } from '#app/routes/workspace/account/export'
import { loader as home } from '#app/routes/workspace/home'
import { action as read } from '#app/routes/workspace/notifications/list'
import { action as stop, loader as stopPage } from '#app/routes/workspace/notifications/unsubscribe'
import { action as edit } from '#app/routes/workspace/organisation/edit'
import { action as join, loader as joinPage } from '#app/routes/workspace/organisation/join'
import { action as members } from '#app/routes/workspace/organisation/members'
import { action as create } from '#app/routes/workspace/organisation/new'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { publishedNeed, publishedTechnology } from '#tests/support/factories/listings'
import {
  actingAgain,
  createMember,
  createOwner,
  createVerifiedOwner,
  testSecret,
} from '#tests/support/factories/organisations'
import { createRecordingQueue } from '#tests/support/recording-queue'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

type Route = (args: ReturnType<typeof routeArgs>) => Promise<unknown>

interface Call {
  path?: string
  params?: Record<string, string>
  form?: Record<string, string>
}

async function callAs(services: Services, person: Person | null, route: Route, call: Call = {}) {
  const { path = '/', ...rest } = call
  const headers = person ? await sessionOf(person) : undefined
  return route(routeArgs(services, path, { ...rest, ...(headers ? { headers } : {}) }))
}

const administrator = () => createPerson({ staffRoles: ['administrator'] })
const nowhere = '0192f0c1-0000-7000-8000-000000000001'

describe('pages of the back office', () => {
  it('are not there for members, and ask visitors to sign in', async () => {
    const services = await testServices()
    const owner = await createVerifiedOwner()
    const pages: [Route, Call][] = [
      [backOffice, {}],
      [staffOrganisations, {}],
      [staffOrganisation, { params: { id: owner.organisation.id } }],
      [staffUsers, {}],
      [staffUser, { params: { id: owner.userId } }],
      [mailPreview, { params: { kind: 'newMatches' } }],
    ]
    for (const [page, call] of pages) {
      expect(await refusedWith(callAs(services, owner, page, call))).toBe(404)
      expect(await refusedWith(callAs(services, null, page, call))).toBe(302)
    }
    const form = { intent: 'close', reason: 'x' }
    const call = { params: { id: owner.userId }, form }
    const moderator = await createModerator()
    expect(await refusedWith(callAs(services, moderator, decideOnUser, call))).toBe(404)
  })

  it('decide on an organisation and tell the second of two moderators', async () => {
    const services = await testServices()
    const owner = await createOwner()
    const params = { id: owner.organisation.id }
    const form = { intent: 'verify', evidenceCodes: 'visit', version: '1' }
    const one = await callAs(services, await createModerator(), decide, { params, form })
    expect((one as Response).status).toBe(302)
    expect((await actingAgain(owner)).organisation?.status).toBe('verified')
    const reject = { intent: 'reject', reason: 'Thiếu', version: '1' }
    const other = await callAs(services, await createModerator(), decide, { params, form: reject })
    expect(other).toMatchObject({ init: { status: 409 } })
  })

  it('find no record behind a made-up id', async () => {
    const services = await testServices()
    const moderator = await createModerator()
    for (const id of [nowhere, 'made-up', '']) {
      const call = { params: { id } }
      expect(await refusedWith(callAs(services, moderator, staffOrganisation, call))).toBe(404)
      expect(await refusedWith(callAs(services, await administrator(), staffUser, call))).toBe(404)
    }
  })

  it('show a mail template in both languages', async () => {
    const services = await testServices()
    const call = { params: { kind: 'interestReceived' } }
    const page = await callAs(services, await createModerator(), mailPreview, call)
    expect(page).toMatchObject({ mails: [{ lang: 'vi' }, { lang: 'en' }] })
  })
})

describe('public pages of organisations', () => {
  it('show what is published and hide anonymous needs and contact details', async () => {
    const services = await testServices()
    const owner = await createVerifiedOwner({
      name: 'Viện Mở',
      phone: '+84912345678',
      email: 'lien-he@vien.example',
    })
    const technology = await publishedTechnology(owner)
    const open = await publishedNeed(owner)
    await publishedNeed(owner, { anonymous: true })
    await publishedNeed(owner, { status: 'draft' })
    const page = await callAs(services, null, organisationPage, { params: { slug: 'vien-mo' } })
    expect(page).toMatchObject({
      technologies: [{ slug: technology.slug }],
      needs: [{ slug: open.slug }],
    })
    expect(JSON.stringify(page)).not.toMatch(/912345678|lien-he@/)
  })

  it.each(['?q=%00', '?place=%00&type=%00', '?page=-1', '?page=1e99', '?q=%25', '?type[]=a'])(
    'answer %s with a list',
    async (query) => {
      const services = await testServices()
      const found = await callAs(services, null, organisations, { path: `/organisations${query}` })
      expect(found).toMatchObject({ organisations: [] })
    },
  )

  it('are not there for an unknown or unverified one', async () => {
    const services = await testServices()
    await createOwner({ name: 'Chưa Xác Minh' })
    for (const slug of ['chua-xac-minh', 'khong-co', '\0', "' OR 1=1"]) {
      const call = { params: { slug } }
      expect(await refusedWith(callAs(services, null, organisationPage, call))).toBe(404)
    }
  })
})

describe('the workspace', () => {
  it('shows a newcomer the way and a member what waits', async () => {
    const services = await testServices()
    expect(await callAs(services, await createPerson(), home)).toMatchObject({
      organisation: null,
      tasks: null,
      requested: null,
    })
    const owner = await createVerifiedOwner()
    await publishedNeed(owner, { status: 'returned' })
    await publishedTechnology(owner, { status: 'draft' })
    const page = await callAs(services, owner, home)
    expect(page).toMatchObject({
      organisation: { status: 'verified' },
      tasks: { returned: 1, drafts: 1, published: 0, interests: 0 },
    })
  })

  it('registers an organisation once, however often the button is pressed', async () => {
    const services = await testServices()
    const person = await createPerson()
    const form = { type: 'institute', name: 'Viện Bấm Đúp', formKey: 'key-1' }
    const answers = await Promise.all([
      callAs(services, person, create, { form }),
      callAs(services, person, create, { form }),
    ])
    for (const answer of answers) expect((answer as Response).status).toBe(302)
    expect(await testDatabase().organisation.count()).toBe(1)
  })

  it('keeps what was typed where a form is wrong', async () => {
    const services = await testServices()
    const form = { type: 'enterprise', name: 'Công ty', taxCode: '12' }
    const answer = await callAs(services, await createPerson(), create, { form })
    expect(answer).toMatchObject({
      data: { result: { initialValue: form, error: { taxCode: [expect.stringContaining('10')] } } },
    })
  })

  it('tells the second of two people who change the organisation', async () => {
    const services = await testServices()
    const owner = await createOwner()
    const form = { type: 'institute', name: 'Tên Mới', version: '1' }
    expect(await callAs(services, owner, edit, { form })).toMatchObject({ status: 302 })
    const second = await callAs(services, owner, edit, { form: { ...form, name: 'Tên Khác' } })
    expect(second).toMatchObject({ init: { status: 409 } })
  })

  it('lets only owners at the members, and shows why something cannot be', async () => {
    const services = await testServices()
    const owner = await createOwner()
    const editor = await createMember(owner, 'editor')
    const { id } = await testDatabase().membership.findFirstOrThrow({
      where: { userId: owner.userId },
    })
    const form = { intent: 'end', membershipId: id }
    expect(await refusedWith(callAs(services, editor, members, { form }))).toBe(403)
    expect(await callAs(services, owner, members, { form })).toMatchObject({
      init: { status: 422 },
      data: { result: { error: { '': [expect.stringContaining('chủ sở hữu')] } } },
    })
  })

  it('says the same of a malformed and of an unknown tax code: there is nothing', async () => {
    const services = await testServices()
    const person = await createPerson()
    const look = (taxCode: string) =>
      callAs(services, person, joinPage, { path: `/join?taxCode=${taxCode}` })
    expect(await look('0100233488')).toMatchObject({ name: null })
    expect(await look('%00<script>')).toMatchObject({ name: null })
    const call = { form: { taxCode: '0100233488' } }
    expect(await refusedWith(callAs(services, person, join, call))).toBe(404)
  })

  it('gives one’s data as a file that nobody caches', async () => {
    const services = await testServices()
    const person = await createPerson({ name: 'Lê Tải Về' })
    const file = (await callAs(services, person, exportData)) as Response
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(file.headers.get('cache-control')).toBe('no-store')
    expect(await file.json()).toMatchObject({ name: 'Lê Tải Về' })
    expect(await refusedWith(callAs(services, null, exportData))).toBe(302)
  })
})

describe('messages', () => {
  async function told(person: Person) {
    await notify(
      { ctx: contextOf(), queue: createRecordingQueue() },
      {
        kind: 'organisationVerified',
        payload: { organisation: 'Viện' },
        to: { userIds: [person.userId] },
        href: '/workspace/organisation',
        dedupeKey: 'x',
      },
    )
    const { id } = await testDatabase().notification.findFirstOrThrow()
    return { intent: 'open', id }
  }

  it('lead to what they tell of, in the language of the page', async () => {
    const services = await testServices()
    const person = await createPerson()
    const form = await told(person)
    const other = await createPerson()
    expect(await refusedWith(callAs(services, other, read, { form }))).toBe(404)
    const path = '/en/workspace/notifications'
    const answer = (await callAs(services, person, read, { path, form })) as Response
    expect(answer.headers.get('location')).toBe('/en/workspace/organisation')
  })

  it('stop by a signed link without signing in, after a click', async () => {
    const services = await testServices()
    const person = await createPerson()
    const token = unsubscribeToken(testSecret, person.userId, 'newMatches')
    const path = `/unsubscribe?token=${token}`
    expect(await callAs(services, null, stopPage, { path })).toMatchObject({ kind: 'Ghép nối mới' })
    expect(await testDatabase().notificationPreference.count()).toBe(0)
    await callAs(services, null, stop, { form: { token } })
    expect(await testDatabase().notificationPreference.count({ where: { email: false } })).toBe(1)
    expect(await refusedWith(callAs(services, null, stop, { form: { token: 'x' } }))).toBe(404)
  })
})

describe('the demo’s mailbox', () => {
  it('is there in the demo only', async () => {
    const services = await testServices()
    const { id } = await testDatabase().sentMail.create({
      data: {
        recipient: 'a@b.test',
        subject: 'Xin chào',
        text: 'Mở http://exchange.test/verify-email?token=abc nhé',
        html: '<p>x</p>',
      },
    })
    const call = { params: { id } }
    expect(await refusedWith(callAs(services, null, demoMails))).toBe(404)
    expect(await refusedWith(callAs(services, null, demoMail, call))).toBe(404)
    const demo = { ...services, demo: true }
    expect(await callAs(demo, null, demoMails)).toMatchObject({ mails: [{ id }] })
    expect(await callAs(demo, null, demoMail, call)).toMatchObject({
      mail: { links: ['http://exchange.test/verify-email?token=abc'] },
    })
    expect(await refusedWith(callAs(demo, null, demoMail, { params: { id: '1' } }))).toBe(404)
    const query = { path: '/demo/mail?to=nobody@b.test' }
    expect(await callAs(demo, null, demoMails, query)).toMatchObject({ mails: [] })
  })
})
