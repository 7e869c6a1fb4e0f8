import { expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { action as askFee } from '#app/routes/back-office/payments/new-fee'
import { action as reviewSearch } from '#app/routes/back-office/searches/list'
import { action as grantRole } from '#app/routes/back-office/users/detail'
import { action as expressInterest } from '#app/routes/public/interest/interest'
import { action as makePaper } from '#app/routes/workspace/deals/papers/make'
import { action as newNeed } from '#app/routes/workspace/needs/new'
import { action as join } from '#app/routes/workspace/organisation/join'
import { action as members } from '#app/routes/workspace/organisation/members'
import { action as saveSearch } from '#app/routes/workspace/searches/new'
import { action as newTechnology } from '#app/routes/workspace/technologies/new'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal } from '#tests/support/factories/deals'
import { publishedTechnology } from '#tests/support/factories/listings'
import { createOwner, createVerifiedOwner } from '#tests/support/factories/organisations'
import { createFinanceOfficer } from '#tests/support/factories/payments'
import { routeArgs, testServices } from '#tests/support/routes'
import { sessionOf } from '#tests/support/session'

type Route = (args: ReturnType<typeof routeArgs>) => Promise<unknown>

interface Press {
  route: Route
  person: Person
  form: Record<string, string>
  params?: Record<string, string>
  /** How many there are of what the form makes. */
  count: () => Promise<number>
}

const taxCode = '0100233488'
const db = () => testDatabase()

const forms: [string, () => Promise<Press>][] = [
  [
    'a staff role',
    async () => {
      const person = await createPerson()
      return {
        route: grantRole,
        person: await createPerson({ staffRoles: ['administrator'] }),
        params: { id: person.userId },
        form: { intent: 'grant', role: 'appraiser' },
        count: () => db().staffAssignment.count({ where: { userId: person.userId } }),
      }
    },
  ],
  [
    'a request to join',
    async () => {
      await createOwner({ type: 'enterprise', taxCode })
      return {
        route: join,
        person: await createPerson(),
        form: { taxCode },
        count: () => db().outboxEvent.count({ where: { type: 'membership.requested' } }),
      }
    },
  ],
  [
    'an invitation',
    async () => ({
      route: members,
      person: await createOwner(),
      form: { intent: 'invite', email: 'khach@people.test', role: 'editor' },
      count: () => db().invitation.count(),
    }),
  ],
  [
    'a technology',
    async () => ({
      route: newTechnology,
      person: await createVerifiedOwner(),
      form: { kind: 'technology', title: 'Máy sấy lạnh hai buồng' },
      count: () => db().technology.count(),
    }),
  ],
  [
    'a need',
    async () => ({
      route: newNeed,
      person: await createVerifiedOwner(),
      form: { kind: 'technology', title: 'Cần máy sấy vải thiều' },
      count: () => db().need.count(),
    }),
  ],
  [
    'an interest',
    async () => {
      const { slug } = await publishedTechnology(await createVerifiedOwner())
      return {
        route: expressInterest,
        person: await createVerifiedOwner(),
        params: { side: 'technologies', slug },
        form: {
          purpose: 'Sấy vải thiều cho 40 hộ của hợp tác xã',
          readiness: 'trial-ready',
          timing: 'later',
          priorRelation: 'none',
        },
        count: () => db().interest.count(),
      }
    },
  ],
  [
    'a fee',
    async () => {
      const { organisation } = await createVerifiedOwner()
      const { slug } = await db().organisation.findUniqueOrThrow({ where: { id: organisation.id } })
      return {
        route: askFee,
        person: await createFinanceOfficer(),
        form: {
          organisation: slug,
          feeCode: 'contract-appraisal',
          title: 'Phí thẩm định hợp đồng',
          amount: '5.000.000',
          dueOn: '2099-01-01',
        },
        count: () => db().payable.count(),
      }
    },
  ],
  [
    'a paper',
    async () => {
      const { seeker, number } = await openDeal()
      return {
        route: makePaper,
        person: seeker,
        params: { number, kind: 'minutes' },
        form: { version: '1', language: 'vi' },
        count: () => db().dealPaper.count(),
      }
    },
  ],
  [
    'a note on a search without a result',
    async () => {
      const miss = { query: 'sấy thăng hoa', kind: 'all', lang: 'vi' }
      await db().searchMiss.create({ data: { ...miss, day: new Date('2026-11-20') } })
      return {
        route: reviewSearch,
        person: await createPerson({ staffRoles: ['moderator'] }),
        form: { ...miss, outcome: 'nothing_to_do' },
        count: () => db().searchMissReview.count(),
      }
    },
  ],
  [
    'a saved search',
    async () => ({
      route: saveSearch,
      person: await createPerson(),
      form: { query: 'q=sấy', name: 'Máy sấy', frequency: 'weekly' },
      count: () => db().savedSearch.count(),
    }),
  ],
]

it.each(forms)('makes %s once, and leads both presses on', async (_, prepare) => {
  const { route, person, form, params, count } = await prepare()
  const services = await testServices()
  const headers = await sessionOf(person)
  const press = () =>
    route(
      routeArgs(services, '/', {
        headers,
        form: { ...form, formKey: 'twice' },
        ...(params ? { params } : {}),
      }),
    ) as Promise<Response>
  const answers = await Promise.all([press(), press()])
  const places = answers.map((answer) => answer.headers?.get('location'))
  expect(places[0]).toMatch(/^\//)
  expect(places[1]).toBe(places[0])
  expect(await count()).toBe(1)
})
