import { describe, expect, it } from 'vitest'
import {
  type Actor,
  type MemberRole,
  type StaffRole,
  system,
  visitor,
} from '#app/domain/accounts/actor'
import type { ListingStatus } from '#app/domain/listings/listing'
import { closenessOf, mayDecide, mayEdit, mayStep } from '#app/domain/listings/listing-policy'
import {
  type Decision,
  decisions,
  type OwnerStep,
  ownerSteps,
} from '#app/domain/listings/listing-steps'

const statuses: ListingStatus[] = [
  'draft',
  'submitted',
  'returned',
  'held',
  'rejected',
  'published',
  'expired',
  'withdrawn',
]

function person(role?: MemberRole, organisationId = 'ours', staffRoles: StaffRole[] = []): Actor {
  return {
    kind: 'person',
    userId: 'u',
    sessionId: 's',
    name: 'Nguyễn Văn A',
    email: 'a@people.test',
    locale: 'vi',
    organisation: role
      ? {
          id: organisationId,
          slug: 'o',
          name: 'O',
          type: 'institute',
          status: 'verified',
          role,
        }
      : null,
    staffRoles,
    unitCodes: [],
    owedConsents: [],
  }
}

const entry = (status: ListingStatus) => ({ organisationId: 'ours', status })
const moderator = person(undefined, 'ours', ['moderator'])

describe('mayEdit', () => {
  it.each(statuses)(
    'lets owners and editors change a %s entry where its text is open',
    (status) => {
      const open = ['draft', 'returned', 'published'].includes(status)
      for (const role of ['owner', 'editor'] as const) {
        expect(mayEdit(person(role), entry(status))).toBe(open ? 'allow' : 'notEditableNow')
      }
      expect(mayEdit(person('viewer'), entry(status))).toBe('viewersOnlyRead')
    },
  )

  it.each([
    ['a visitor', visitor],
    ['the exchange itself', system],
    ['somebody without an organisation', person()],
    ['another organisation', person('owner', 'theirs')],
    ['a moderator', moderator],
  ] as const)('finds nothing for %s', (_, actor) => {
    for (const status of statuses) expect(mayEdit(actor, entry(status))).toBe('notFound')
  })
})

describe('mayStep', () => {
  const steps = Object.keys(ownerSteps) as OwnerStep[]

  it.each(steps)('lets members who may write %s from its statuses only', (step) => {
    for (const status of statuses) {
      const isOpen = (ownerSteps[step].from as readonly string[]).includes(status)
      const expected = isOpen ? 'allow' : 'stepNotPossible'
      expect(mayStep(person('owner'), step, entry(status)), status).toBe(expected)
      expect(mayStep(person('editor'), step, entry(status)), status).toBe(expected)
      expect(mayStep(person('viewer'), step, entry(status)), status).toBe('viewersOnlyRead')
      expect(mayStep(person('owner', 'theirs'), step, entry(status)), status).toBe('notFound')
      expect(mayStep(moderator, step, entry(status)), status).toBe('notFound')
    }
  })
})

describe('mayDecide', () => {
  const names = Object.keys(decisions) as Decision[]

  it.each(names)('lets moderators and heads %s from its statuses only', (decision) => {
    for (const status of statuses) {
      const isOpen = (decisions[decision].from as readonly string[]).includes(status)
      for (const role of ['moderator', 'head_of_department'] as const) {
        const actor = person(undefined, '', [role])
        const verdict = mayDecide(actor, decision, entry(status), false)
        expect(verdict, status).toBe(isOpen ? 'allow' : 'stepNotPossible')
      }
    }
  })

  it('lets nobody decide on what their own organisation wrote', () => {
    const double = person('viewer', 'ours', ['moderator'])
    expect(mayDecide(double, 'approve', entry('submitted'), false)).toBe('ownOrganisation')
    expect(mayDecide(moderator, 'approve', entry('submitted'), true)).toBe('ownOrganisation')
  })

  it.each([
    'appraiser',
    'expert',
    'support_officer',
    'finance_officer',
    'administrator',
    'focal_point',
  ] as const)('is no business of %s', (role) => {
    const actor = person(undefined, '', [role])
    expect(mayDecide(actor, 'approve', entry('submitted'), false)).toBe('notFound')
  })
})

describe('closenessOf', () => {
  it('tells owner, staff, registered and visitor apart', () => {
    expect(closenessOf(person('viewer'), 'ours')).toBe('owner')
    expect(closenessOf(moderator, 'ours')).toBe('staff')
    expect(closenessOf(person('owner', 'theirs'), 'ours')).toBe('registered')
    expect(closenessOf(visitor, 'ours')).toBe('visitor')
    expect(closenessOf(person(undefined, '', ['focal_point']), 'ours')).toBe('registered')
  })
})
