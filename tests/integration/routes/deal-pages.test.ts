import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import type { Services } from '#app/domain/services'
import { loader as staffDeal } from '#app/routes/back-office/deals/detail'
import { loader as staffDeals } from '#app/routes/back-office/deals/list'
import { loader as staffMatches } from '#app/routes/back-office/matches/list'
import { action as ask, loader as askPage } from '#app/routes/public/ask/ask'
import { action as callBack } from '#app/routes/public/ask/call-back'
import {
  loader as interestForm,
  action as sendInterest,
} from '#app/routes/public/interest/interest'
import { loader as deal, action as dealAction } from '#app/routes/workspace/deals/detail'
import { loader as document } from '#app/routes/workspace/deals/document'
import { loader as deals } from '#app/routes/workspace/deals/list'
import { action as saveTerms, loader as terms } from '#app/routes/workspace/deals/terms'
import { action as answer, loader as interest } from '#app/routes/workspace/interests/detail'
import { loader as interests } from '#app/routes/workspace/interests/list'
import { loader as matches } from '#app/routes/workspace/matches/list'
import { loader as listingMatches } from '#app/routes/workspace/matches/listing'
import {
  action as answerQuestion,
  loader as question,
} from '#app/routes/workspace/questions/detail'
import { loader as questions } from '#app/routes/workspace/questions/list'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { interestInput } from '#tests/support/factories/deals'
import { publishedNeed } from '#tests/support/factories/listings'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { refusedWith, routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

type Route = (args: ReturnType<typeof routeArgs>) => Promise<unknown>

const nowhere = '0192f0c1-0000-7000-8000-000000000001'

async function story() {
  const asker = await createVerifiedOwner({ name: 'Hợp tác xã Ẩn Danh' })
  const offerer = await createVerifiedOwner({ name: 'Viện Chào Mời' })
  const phone = '+84987000111'
  for (const { userId } of [asker, offerer]) {
    await testDatabase().user.update({ where: { id: userId }, data: { phone } })
  }
  const need = await publishedNeed(asker, { anonymous: true })
  const target = { kind: 'need', slug: need.slug } as const
  const interestId = await expressInterest(contextOf(offerer), target, interestInput())
  const services = await testServices()
  return { asker, offerer, need, interestId, services, phone }
}

async function callAs(
  services: Services,
  person: Person | null,
  route: Route,
  params: Record<string, string> = {},
  form?: Record<string, string>,
) {
  const headers = person ? await sessionOf(person) : new Headers()
  return route(routeArgs(services, '/workspace', { params, headers, ...(form ? { form } : {}) }))
}

describe('before an interest is accepted', () => {
  it('no answer of any page holds a contact detail of the other side', async () => {
    const { asker, offerer, need, interestId, services, phone } = await story()
    const pages: [Route, Record<string, string>][] = [
      [questions as Route, {}],
      [interests as Route, {}],
      [interest as Route, { interestId }],
      [deals as Route, {}],
      [matches as Route, {}],
      [interestForm as Route, { side: 'needs', slug: need.slug }],
      [askPage as Route, { side: 'needs', slug: need.slug }],
    ]
    const sides = [
      { reader: offerer, other: asker, hidden: [asker.organisation.name, asker.organisation.slug] },
      { reader: asker, other: offerer, hidden: [] },
    ]
    for (const { reader, other, hidden } of sides) {
      const secrets = [other.name, other.email, other.userId, ...hidden]
      await testDatabase().user.update({
        where: { id: reader.userId },
        data: { phone: '+84911000222' },
      })
      for (const [route, params] of pages) {
        const text = JSON.stringify(await callAs(services, reader, route, params))
        for (const secret of [...secrets, phone]) expect(text, route.name).not.toContain(secret)
      }
      await testDatabase().user.update({ where: { id: reader.userId }, data: { phone } })
    }
  })
})

describe('pages of other organisations', () => {
  it('are not there: neither to read nor to act on', async () => {
    const { asker, interestId, need, services } = await story()
    const number = await acceptInterest(contextOf(asker), interestId)
    const third = await createVerifiedOwner()
    const own = { interestId, number, listingId: need.id, side: 'needs', questionId: nowhere }
    const loaders = [interest, deal, terms, listingMatches, question] as Route[]
    for (const route of loaders) {
      expect(await refusedWith(callAs(services, third, route, own))).toBe(404)
      expect(await refusedWith(callAs(services, null, route, own))).toBe(302)
    }
    const paper = { number, documentId: nowhere }
    expect(await refusedWith(callAs(services, third, document as Route, paper))).toBe(404)
    const forms: [Route, Record<string, string>][] = [
      [answer as Route, { intent: 'accept' }],
      [dealAction as Route, { intent: 'move', version: '1', to: 'nda' }],
      [saveTerms as Route, { version: '1' }],
      [answerQuestion as Route, { answer: 'Có, máy chạy ba pha' }],
    ]
    for (const [route, form] of forms) {
      expect(await refusedWith(callAs(services, third, route, own, form))).toBe(404)
      expect(await refusedWith(callAs(services, null, route, own, form))).toBe(302)
    }
    expect(await testDatabase().deal.findFirst()).toMatchObject({ stage: 'interest', version: 1 })
  })

  it('of staff are there for staff only', async () => {
    const { asker, interestId, services } = await story()
    const number = await acceptInterest(contextOf(asker), interestId)
    const staff = await createPerson({ staffRoles: ['moderator'] })
    for (const route of [staffDeals, staffDeal, staffMatches] as Route[]) {
      expect(await refusedWith(callAs(services, asker, route, { number }))).toBe(404)
      expect(await refusedWith(callAs(services, null, route, { number }))).toBe(302)
      expect(await refusedWith(callAs(services, staff, route, { number }))).toBeUndefined()
    }
  })
})

describe('forms', () => {
  it('lead a visitor who asks back to the listing, and act once', async () => {
    const { need, services } = await story()
    const params = { side: 'needs', slug: need.slug }
    const form = {
      name: 'Giáp Văn Khởi',
      email: 'khoi@example.test',
      message: 'Cần bao nhiêu máy?',
      formKey: 'one',
    }
    const send = () => callAs(services, null, ask as Route, params, form) as Promise<Response>
    const answers = await Promise.all([send(), send()])
    for (const { headers } of answers) expect(headers.get('location')).toBe(`/needs/${need.slug}`)
    expect(await testDatabase().question.count()).toBe(1)
    const wrong = { ...params, side: 'organisations' }
    expect(
      await refusedWith(callAs(services, null, ask as Route, wrong, { ...form, formKey: '2' })),
    ).toBe(404)
    const call = { name: 'Giáp Văn Khởi', message: 'Gọi sau 16 giờ' }
    expect(await callAs(services, null, callBack as Route, params, call)).toMatchObject({
      data: { result: { status: 'error', error: { phone: [expect.any(String)] } } },
      init: { status: 400 },
    })
  })

  it('say what is wrong and keep what was typed', async () => {
    const { offerer, interestId, asker, need, services } = await story()
    const params = { side: 'needs', slug: need.slug }
    const whole = {
      purpose: 'Có máy sấy lạnh đã dùng ở ba hợp tác xã',
      readiness: 'trial-ready',
      timing: 'later',
      priorRelation: 'none',
    }
    const again = await callAs(services, offerer, sendInterest as Route, params, whole)
    expect(again).toMatchObject({ init: { status: 409 } })
    const form = { ...whole, budget: '-1' }
    expect(await callAs(services, offerer, sendInterest as Route, params, form)).toMatchObject({
      data: { result: { error: { budget: ['Số tiền không được âm'] }, initialValue: form } },
    })
    const number = await acceptInterest(contextOf(asker), interestId)
    const stale = { intent: 'move', version: '7', to: 'nda' }
    expect(await callAs(services, offerer, dealAction as Route, { number }, stale)).toMatchObject({
      data: { result: { initialValue: { to: 'nda' } } },
      init: { status: 409 },
    })
    const viewer = await createMember(offerer, 'viewer')
    const move = { ...stale, version: '1' }
    expect(await callAs(services, viewer, dealAction as Route, { number }, move)).toMatchObject({
      init: { status: 403 },
    })
    const next = (await callAs(
      services,
      offerer,
      dealAction as Route,
      { number },
      move,
    )) as Response
    expect(next.headers.get('location')).toBe(`/workspace/deals/${number}`)
  })
})
