import { describe, expect, it } from 'vitest'
import { type AccessRule, accessRules, verdictOf } from '#app/domain/access'
import type { Actor, MemberRole, Person, StaffRole } from '#app/domain/accounts/actor'
import { visitor } from '#app/domain/accounts/actor'

function person(options: { member?: MemberRole; staff?: StaffRole[] } = {}): Actor {
  return {
    kind: 'person',
    userId: 'u',
    sessionId: 's',
    name: 'Nguyễn Văn A',
    email: 'a@example.test',
    locale: 'vi',
    organisation: options.member
      ? {
          id: 'o',
          slug: 'o',
          name: 'O',
          type: 'enterprise',
          status: 'verified',
          role: options.member,
        }
      : null,
    staffRoles: options.staff ?? [],
    unitCodes: [],
    owedConsents: [],
  }
}

const rows: [AccessRule, Actor, string][] = [
  ['public', visitor, 'allow'],
  ['signed-in', visitor, 'sign-in'],
  ['signed-in', person(), 'allow'],
  ['member', person(), 'join-organisation'],
  ['member', person({ member: 'viewer' }), 'allow'],
  ['editor', visitor, 'sign-in'],
  ['editor', person({ member: 'viewer' }), 'forbidden'],
  ['editor', person({ member: 'editor' }), 'allow'],
  ['organisation-owner', person({ member: 'editor' }), 'forbidden'],
  ['organisation-owner', person({ member: 'owner' }), 'allow'],
  ['staff', visitor, 'sign-in'],
  ['staff', person({ member: 'owner' }), 'not-found'],
  ['staff', person({ staff: ['expert'] }), 'not-found'],
  ['staff', person({ staff: ['focal_point'] }), 'not-found'],
  ['staff', person({ staff: ['finance_officer'] }), 'allow'],
  ['moderator', person({ staff: ['finance_officer'] }), 'not-found'],
  ['moderator', person({ staff: ['moderator'] }), 'allow'],
  ['administrator', person({ staff: ['moderator'] }), 'not-found'],
  ['administrator', person({ staff: ['administrator'] }), 'allow'],
]

describe('accessRules', () => {
  it.each(rows)('%s', (rule, actor, verdict) => {
    expect(accessRules[rule](actor)).toBe(verdict)
  })
})

describe('verdictOf', () => {
  const owing: Actor = { ...(person() as Person), owedConsents: ['privacy'] }
  const rules = Object.keys(accessRules) as AccessRule[]

  it('asks for consent first, except for what is public and for one’s own data', () => {
    const free = rules.filter((rule) => verdictOf(rule, owing) === 'allow')
    expect(free).toEqual(['public', 'signature', 'own-data'])
    for (const rule of rules) {
      if (!free.includes(rule)) expect(verdictOf(rule, owing)).toBe('give-consent')
    }
  })

  it('is the rule’s own word for everybody else', () => {
    for (const actor of [visitor, person(), person({ staff: ['moderator'] })]) {
      for (const rule of rules) expect(verdictOf(rule, actor)).toBe(accessRules[rule](actor))
    }
  })
})
