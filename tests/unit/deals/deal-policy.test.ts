import { describe, expect, it } from 'vitest'
import { type Actor, type Person, system, visitor } from '#app/domain/accounts/actor'
import { refusalToAct, roleIn } from '#app/domain/deals/deal-policy'

const deal = { providerId: 'p', seekerId: 's' }

function person(change: Partial<Person>): Person {
  return {
    kind: 'person',
    userId: 'u',
    sessionId: 'x',
    name: 'An',
    email: 'an@example.test',
    locale: 'vi',
    organisation: null,
    staffRoles: [],
    unitCodes: [],
    owedConsents: [],
    ...change,
  }
}

function member(id: string, role: 'owner' | 'editor' | 'viewer', status = 'verified'): Person {
  const organisation = { id, slug: id, name: id, type: 'enterprise', status, role } as const
  return person({ organisation: organisation as NonNullable<Person['organisation']> })
}

describe('who sees a deal', () => {
  const cases: [string, Actor, string | null][] = [
    ['a visitor', visitor, null],
    ['the exchange itself', system, null],
    ['a person without an organisation', person({}), null],
    ['a third organisation', member('t', 'owner'), null],
    ['an expert', person({ staffRoles: ['expert'] }), null],
    ['a focal point', person({ staffRoles: ['focal_point'] }), null],
    ['the provider', member('p', 'viewer'), 'provider'],
    ['the seeker', member('s', 'owner'), 'seeker'],
    ['a moderator', person({ staffRoles: ['moderator'] }), 'staff'],
    ['staff of a party', { ...member('s', 'editor'), staffRoles: ['moderator'] }, 'seeker'],
  ]
  it.each(cases)('%s', (_, actor, role) => {
    expect(roleIn(actor, deal)).toBe(role)
  })
})

describe('who acts in a deal', () => {
  it.each([
    ['owner', 'verified', null],
    ['editor', 'verified', null],
    ['viewer', 'verified', 'viewerReadsOnly'],
    ['owner', 'pending', 'organisationNotVerified'],
    ['owner', 'rejected', 'organisationNotVerified'],
    ['owner', 'suspended', 'organisationSuspended'],
  ] as const)('%s of a %s organisation', (role, status, refusal) => {
    expect(refusalToAct(member('p', role, status), 'provider')).toBe(refusal)
  })

  it.each([
    ['moderator', 'forbidden'],
    ['finance_officer', 'forbidden'],
    ['administrator', 'forbidden'],
    ['support_officer', null],
    ['appraiser', null],
    ['head_of_department', null],
  ] as const)('staff: %s', (role, refusal) => {
    expect(refusalToAct(person({ staffRoles: [role] }), 'staff')).toBe(refusal)
  })
})
