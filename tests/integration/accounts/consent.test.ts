import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { consentDocuments, versionsInForce } from '#app/domain/accounts/consent'
import { giveConsent } from '#app/domain/accounts/index.server'
import { action as consent, loader as consentPage } from '#app/routes/auth/consent'
import { action as signOut } from '#app/routes/auth/sign-out'
import { loader as backOffice } from '#app/routes/back-office/home'
import { loader as home } from '#app/routes/public/home'
import { loader as privacy } from '#app/routes/public/privacy'
import { loader as terms } from '#app/routes/public/terms'
import { action as close, loader as ownData } from '#app/routes/workspace/account/data'
import { loader as exportData } from '#app/routes/workspace/account/export'
import { loader as profile, action as saveProfile } from '#app/routes/workspace/account/profile'
import { loader as deals } from '#app/routes/workspace/deals/list'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator, createPerson } from '#tests/support/factories/accounts'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

type Route = (args: ReturnType<typeof routeArgs>) => Promise<unknown>

/** Somebody who agreed to the terms before their present version, and to the privacy notice in force. */
async function personOfOldTerms(create: () => Promise<Person> = createPerson): Promise<Person> {
  const person = await create()
  await testDatabase().consent.updateMany({
    where: { userId: person.userId, document: 'terms' },
    data: { version: '2025-01-01' },
  })
  return { ...person, owedConsents: ['terms'] }
}

async function browserOf(person: Person) {
  const services = await testServices()
  const headers = await sessionOf(person)
  return (route: Route, path: string, form?: Record<string, string>) =>
    route(routeArgs(services, path, { headers, ...(form ? { form } : {}) })).catch(
      (thrown: unknown) => thrown,
    )
}

const locationOf = (answer: unknown) => (answer as Response).headers.get('location')
const inForce = consentDocuments[0].version
const agreement = { agreed: 'on', versions: versionsInForce }

describe('a person who has not agreed to the version in force', () => {
  it('is led from any page of members or staff to the documents, and back again', async () => {
    const visit = await browserOf(await personOfOldTerms())
    const asked = await visit(deals, '/en/workspace/deals?stage=signed')
    const page = '/en/consent?next=%2Fen%2Fworkspace%2Fdeals%3Fstage%3Dsigned'
    expect(locationOf(asked)).toBe(page)
    expect(await visit(consentPage, page)).toMatchObject({
      next: '/en/workspace/deals?stage=signed',
      documents: [
        { document: 'terms', owed: true },
        { document: 'privacy', owed: false },
      ],
    })
    const next = '/en/workspace/deals?stage=signed'
    expect(locationOf(await visit(consent, page, { ...agreement, next }))).toBe(next)
    expect(await visit(profile, '/en/workspace/account')).toMatchObject({ noIndex: true })
    expect(locationOf(await visit(consentPage, page))).toBe(next)

    const moderator = await browserOf(await personOfOldTerms(createModerator))
    expect(locationOf(await moderator(backOffice, '/back-office'))).toMatch(/^\/consent/)
  })

  it('changes nothing before that', async () => {
    const person = await personOfOldTerms()
    const visit = await browserOf(person)
    const form = { name: 'Tên Khác', locale: 'vi' }
    const answer = await visit(saveProfile, '/workspace/account', form)
    expect(locationOf(answer)).toBe('/consent?next=%2Fworkspace%2Faccount')
    const user = await testDatabase().user.findUnique({ where: { id: person.userId } })
    expect(user?.name).toBe(person.name)
  })

  it('gets back what it typed into a form once it has agreed', async () => {
    const person = await personOfOldTerms()
    const services = await testServices()
    const path = '/workspace/account'
    const headers = await sessionOf(person)
    headers.set('referer', `http://exchange.test${path}`)
    const form = { name: 'Tên Vừa Gõ', locale: 'vi' }
    const sent = routeArgs(services, path, { headers, form })
    const answer = (await Promise.resolve(saveProfile(sent)).catch((thrown) => thrown)) as Response
    const way = new URL(locationOf(answer) ?? '', 'http://exchange.test')
    const next = `${path}?kept-form=1`
    expect([way.pathname, way.searchParams.get('next')]).toEqual(['/consent', next])

    const visit = await browserOf(person)
    const agreed = (await visit(consent, '/consent', { ...agreement, next })) as Response
    expect(locationOf(agreed)).toBe(next)
    expect(agreed.headers.get('x-remix-reload-document')).toBe('true')

    const shownTo = async (reader: Person) => {
      const kept = answer.headers.getSetCookie().find((each) => each.startsWith('kept_form='))
      const browser = await sessionOf(reader)
      browser.set('cookie', `${browser.get('cookie')}; ${kept?.split(';')[0]}`)
      const args = routeArgs(services, next, { headers: browser, method: 'POST' })
      return saveProfile({ ...args, context: { ...args.context, givesBack: true } })
    }
    expect(await shownTo(await createPerson())).toBeNull()
    expect(await shownTo(person)).toMatchObject({
      data: { result: { initialValue: { name: 'Tên Vừa Gõ' } } },
    })
    const user = await testDatabase().user.findUnique({ where: { id: person.userId } })
    expect(user?.name).toBe(person.name)
  })

  it('reads public pages, takes their data along, closes the account and signs out', async () => {
    const visit = await browserOf(await personOfOldTerms())
    expect(await visit(home, '/')).toHaveProperty('description')
    expect(await visit(terms, '/terms')).toHaveProperty('version')
    expect(await visit(privacy, '/privacy')).toHaveProperty('version')
    expect(await visit(ownData, '/workspace/account/data')).toHaveProperty('consents')
    expect(((await visit(exportData, '/workspace/account/export')) as Response).status).toBe(200)
    const form = { currentPassword: 'sai', sure: 'on' }
    const refused = await visit(close, '/workspace/account/data', form)
    expect(refused).toMatchObject({ init: { status: 422 } })
    expect(locationOf(await visit(signOut, '/sign-out', {}))).toBe('/')
  })

  it.each(['https://bad.example/', '//bad.example', '/\\bad.example', 'workspace'])(
    'is not sent on to %s',
    async (next) => {
      const visit = await browserOf(await personOfOldTerms())
      const page = await visit(consentPage, `/consent?next=${encodeURIComponent(next)}`)
      expect(page).toMatchObject({ next: '/workspace' })
      const answer = await visit(consent, '/consent', { ...agreement, next })
      expect(locationOf(answer)).toBe('/workspace')
    },
  )

  it('agrees by ticking, not by default', async () => {
    const person = await personOfOldTerms()
    const visit = await browserOf(person)
    const answer = await visit(consent, '/consent', { versions: versionsInForce })
    expect(answer).toMatchObject({ init: { status: 400 } })
    const rows = await testDatabase().consent.count({ where: { userId: person.userId } })
    expect(rows).toBe(2)
  })
})

describe('giving consent', () => {
  it('adds to what is on record, once however often it is sent', async () => {
    const person = await personOfOldTerms()
    const ctx = contextOf(person)
    await Promise.all([
      giveConsent(ctx, { versions: versionsInForce }),
      giveConsent(ctx, { versions: versionsInForce }),
    ])
    const rows = await testDatabase().consent.findMany({
      where: { userId: person.userId, document: 'terms' },
      orderBy: { version: 'asc' },
    })
    expect(rows.map(({ version }) => version)).toEqual(['2025-01-01', inForce])
    expect(rows[1]?.givenAt).toEqual(ctx.now)
  })

  it('is refused for versions that are not those in force', async () => {
    const ctx = contextOf(await personOfOldTerms())
    await expect(giveConsent(ctx, { versions: 'terms 2025-01-01' })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })
})
