import { describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/domain/accounts/actor'
import { mayDismiss, ownSide } from '#app/domain/matching/match-policy'
import { MatchFormSchema } from '#app/domain/matching/match-schemas'
import { parseForm } from '#app/platform/http/guarded-form'

const match = { technology: { organisationId: 't' }, need: { organisationId: 'n' } }

function person(id: string | null, role: 'owner' | 'editor' | 'viewer' = 'editor'): Person {
  const organisation = id
    ? ({ id, slug: id, name: id, type: 'enterprise', status: 'verified', role } as const)
    : null
  return {
    kind: 'person',
    userId: 'u',
    sessionId: 's',
    name: 'An',
    email: 'an@example.test',
    locale: 'vi',
    organisation,
    staffRoles: [],
    unitCodes: [],
    owedConsents: [],
  }
}

describe('a match', () => {
  const cases: [string, Actor, ReturnType<typeof ownSide>, ReturnType<typeof mayDismiss>][] = [
    ['a visitor', visitor, null, 'not-found'],
    ['a person of no organisation', person(null), null, 'not-found'],
    ['another organisation', person('x'), null, 'not-found'],
    ['the side of the technology', person('t'), 'technology', 'allow'],
    ['the side of the need', person('n', 'owner'), 'need', 'allow'],
    ['a viewer', person('n', 'viewer'), 'need', 'read-only'],
    ['staff', { ...person(null), staffRoles: ['moderator'] }, null, 'allow'],
    ['an expert', { ...person(null), staffRoles: ['expert'] }, null, 'not-found'],
  ]
  it.each(cases)('to %s', (_, actor, side, verdict) => {
    expect(ownSide(actor, match)).toBe(side)
    expect(mayDismiss(actor, match)).toBe(verdict)
  })

  it.each([
    [{ intent: 'dismiss', matchId: 'x', reasonCode: 'timing' }, ['matchId']],
    [{ intent: 'dismiss', matchId: '0192f0c1-0000-7000-8000-000000000001' }, ['reasonCode']],
    [{ intent: 'delete' }, ['intent']],
  ])('is not put aside by %o', (fields, errors) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    const submission = parseForm(form, MatchFormSchema)
    expect(submission.status === 'error' && Object.keys(submission.error ?? {})).toEqual(errors)
  })
})
