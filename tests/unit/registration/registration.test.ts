import { describe, expect, it } from 'vitest'
import { emptyContract } from '#app/domain/deals/deal-contract'
import { contractEffect, type EffectFacts } from '#app/domain/registration/contract-effect'
import {
  daysUntil,
  filingDue,
  type RegistrationStatus,
  type RegistrationStep,
  refusalOfStep,
  stepNames,
} from '#app/domain/registration/registration'
import {
  jurisdictionOf,
  type RegistrationFacts,
  registrantOf,
  registrationCase,
} from '#app/domain/registration/registration-duty'
import { RegistrationStatus as stored } from '#app/platform/db/generated/enums'
import { registrationSchemes } from '#prisma/seed/reference/registration-terms'

const termsOf = (scheme: string) =>
  registrationSchemes.find((list) => list.scheme === scheme)?.terms ?? []
const parentOf = (scheme: string, code: string | null) =>
  termsOf(scheme).find((term) => term.code === code)?.parentCode ?? null
const facts = (change: Partial<RegistrationFacts>): RegistrationFacts => ({
  ...emptyContract,
  restricted: false,
  ...change,
})
const home = { direction: 'domestic' } as const

describe('who must register', () => {
  const cases: [string, Partial<RegistrationFacts>, string | null, string | null][] = [
    ['nothing is known', { restricted: null }, null, null],
    ['the direction is open', {}, null, null],
    ['the list was not checked', { ...home, restricted: null, stateCapital: false }, null, null],
    ['from abroad', { direction: 'inbound' }, 'inbound', 'must'],
    ['from abroad, private', { direction: 'inbound', stateCapital: false }, 'inbound', 'must'],
    ['to abroad', { direction: 'outbound' }, 'outbound', 'must'],
    ['at home, capital open', home, null, null],
    ['at home, private', { ...home, stateCapital: false }, 'domestic-other', 'may'],
    ['at home, state capital, results open', { ...home, stateCapital: true }, null, null],
    [
      'at home, state capital, results not registered',
      { ...home, stateCapital: true, taskResultCertificate: false },
      'domestic-state',
      'must',
    ],
    [
      'at home, state capital, results registered',
      { ...home, stateCapital: true, taskResultCertificate: true },
      'domestic-task-result',
      'may',
    ],
    [
      'restricted, whatever else',
      { direction: 'inbound', restricted: true },
      'restricted',
      'licence',
    ],
    ['restricted, nothing else known', { restricted: true }, 'restricted', 'licence'],
  ]
  it.each(cases)('%s', (_, change, code, duty) => {
    expect(registrationCase(facts(change))).toBe(code)
    expect(parentOf('registration-case', code)).toBe(duty)
  })
})

describe('with whom', () => {
  const cases: [Partial<RegistrationFacts>, string | null, string | null][] = [
    [{}, null, null],
    [home, 'domestic', 'department'],
    [{ direction: 'inbound' }, 'cross-border', 'ministry'],
    [{ direction: 'outbound' }, 'cross-border', 'ministry'],
    [{ direction: 'inbound', projectLevel: 'provincial' }, 'project-provincial', 'department'],
    [{ ...home, projectLevel: 'central' }, 'project-central', 'ministry'],
    [{ ...home, defenceSecret: true }, 'defence', 'defence-ministry'],
    [{ projectLevel: 'provincial', defenceSecret: true }, 'defence', 'defence-ministry'],
  ]
  it.each(cases)('%j', (change, jurisdiction, authority) => {
    expect(jurisdictionOf(facts(change))).toBe(jurisdiction)
    expect(parentOf('registration-jurisdiction', jurisdiction)).toBe(authority)
  })

  it('is asked by the seeker, but for a transfer abroad', () => {
    expect(registrantOf({ direction: null })).toBe('seeker')
    expect(registrantOf({ direction: 'domestic' })).toBe('seeker')
    expect(registrantOf({ direction: 'inbound' })).toBe('seeker')
    expect(registrantOf({ direction: 'outbound' })).toBe('provider')
  })

  it('names authorities of the list only', () => {
    const known = termsOf('registration-authority').map(({ code }) => code)
    for (const { parentCode } of termsOf('registration-jurisdiction')) {
      expect(known).toContain(parentCode)
    }
  })
})

describe('when a contract takes effect', () => {
  const signed = new Date('2026-03-02')
  const agreed = new Date('2026-03-10')
  const certified = new Date('2026-04-01')
  const base: EffectFacts = {
    duty: 'may',
    signedOn: signed,
    effectiveOn: null,
    certificateOn: null,
    performedBefore: false,
  }
  const cases: [string, Partial<EffectFacts>, Date | null, string][] = [
    ['not signed', { signedOn: null, effectiveOn: agreed }, null, 'notSigned'],
    ['facts missing', { duty: null }, null, 'factsMissing'],
    ['nothing agreed', {}, signed, 'concluded'],
    ['a day agreed', { effectiveOn: agreed }, agreed, 'agreed'],
    [
      'a day before signing',
      { effectiveOn: new Date('2026-01-01') },
      new Date('2026-01-01'),
      'agreed',
    ],
    [
      'registered freely, not performed yet',
      { effectiveOn: agreed, certificateOn: certified },
      certified,
      'certificate',
    ],
    [
      'registered freely, performed before',
      { effectiveOn: agreed, certificateOn: certified, performedBefore: true },
      agreed,
      'agreed',
    ],
    [
      'registered freely, performed before, no day agreed',
      { certificateOn: certified, performedBefore: true },
      signed,
      'concluded',
    ],
    ['must, without certificate', { duty: 'must', effectiveOn: agreed }, null, 'awaitsCertificate'],
    [
      'must, with certificate',
      { duty: 'must', effectiveOn: agreed, certificateOn: certified, performedBefore: true },
      certified,
      'certificate',
    ],
    ['licence awaited', { duty: 'licence', effectiveOn: agreed }, null, 'awaitsLicence'],
    ['licensed', { duty: 'licence', certificateOn: certified }, certified, 'licence'],
  ]
  it.each(cases)('%s', (_, change, on, because) => {
    expect(contractEffect({ ...base, ...change })).toEqual({ on, because })
  })
})

describe('the steps of a registration', () => {
  const allowed: Record<RegistrationStep, [RegistrationStatus[], string]> = {
    submit: [['not_started', 'incomplete', 'needs_changes', 'refused', 'withdrawn'], 'registrant'],
    withdraw: [['submitted', 'incomplete', 'needs_changes'], 'registrant'],
    askCompletion: [['submitted'], 'staff'],
    askChanges: [['submitted'], 'staff'],
    register: [['submitted'], 'staff'],
    refuse: [['submitted'], 'staff'],
  }
  const actors = ['registrant', 'staff', 'other'] as const
  const cases = stepNames.flatMap((step) =>
    Object.values(stored).flatMap((status) => actors.map((by) => [step, status, by] as const)),
  )
  it.each(cases)('%s at %s by %s', (step, status, by) => {
    const [from, who] = allowed[step]
    const expected = !from.includes(status)
      ? 'registrationMoved'
      : who === by
        ? null
        : 'stepNotYours'
    expect(refusalOfStep(step, status, by)).toBe(expected)
  })
})

describe('the ninety days', () => {
  it('run in calendar days from signing, which does not count', () => {
    expect(filingDue(new Date('2026-01-12'), 90)).toEqual(new Date('2026-04-12'))
    expect(filingDue(new Date('2027-12-01'), 90)).toEqual(new Date('2028-02-29'))
  })

  it.each([
    ['2026-04-11T16:59:59Z', 1],
    ['2026-04-11T17:00:00Z', 0],
    ['2026-04-12T16:59:59Z', 0],
    ['2026-04-12T17:00:00Z', -1],
    ['2026-01-12T02:00:00Z', 90],
  ])('at %s leave %i', (now, left) => {
    expect(daysUntil(new Date('2026-04-12'), new Date(now))).toBe(left)
  })
})
