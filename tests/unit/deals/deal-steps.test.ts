import { describe, expect, it } from 'vitest'
import type { DealRole, DealStage } from '#app/domain/deals/deal-stages'
import { stepsFor, waitsFor } from '#app/domain/deals/deal-steps'

const targets = (role: DealRole, stage: DealStage) => stepsFor(role, stage, []).map(({ to }) => to)

describe('what a role may do next', () => {
  it.each([
    ['interest', ['nda', 'negotiation'], ['nda', 'negotiation'], []],
    ['nda', ['negotiation'], ['negotiation'], []],
    ['negotiation', ['memorandum', 'signed'], ['memorandum', 'signed'], []],
    ['memorandum', ['signed'], ['signed'], []],
    ['signed', ['registered', 'executing'], ['registered', 'executing'], ['registered']],
    ['registered', ['executing'], ['executing'], []],
    ['executing', [], ['accepted'], []],
    ['accepted', ['closed'], ['closed'], []],
    ['closed', [], [], []],
    ['terminated', [], [], []],
  ] as const)('at %s', (stage, provider, seeker, staff) => {
    expect(targets('provider', stage)).toEqual(provider)
    expect(targets('seeker', stage)).toEqual(seeker)
    expect(targets('staff', stage)).toEqual(staff)
  })

  it('names the stages that a step leaves out', () => {
    const [memorandum, signed] = stepsFor('seeker', 'negotiation', [])
    expect(memorandum).toMatchObject({ skipped: [], bothConfirm: false })
    expect(signed).toMatchObject({ skipped: ['memorandum'], bothConfirm: true })
  })
})

describe('words of the parties', () => {
  const word = { stage: 'closed', side: 'seeker' } as const

  it('are one’s own to one side and the other’s to the other', () => {
    expect(stepsFor('seeker', 'accepted', [word])).toMatchObject([
      { given: true, givenByOther: false },
    ])
    expect(stepsFor('provider', 'accepted', [word])).toMatchObject([
      { given: false, givenByOther: true },
    ])
  })

  it('count for their own stage', () => {
    expect(stepsFor('provider', 'accepted', [{ stage: 'signed', side: 'seeker' }])).toMatchObject([
      { given: false, givenByOther: false },
    ])
  })

  it('leave the turn with the side that has not spoken', () => {
    expect(waitsFor('accepted', [])).toEqual(['provider', 'seeker'])
    expect(waitsFor('accepted', [word])).toEqual(['provider'])
    expect(waitsFor('executing', [])).toEqual(['seeker'])
    expect(waitsFor('signed', [])).toEqual(['provider', 'seeker', 'staff'])
    expect(waitsFor('closed', [])).toEqual([])
  })
})
