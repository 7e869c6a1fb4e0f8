import { describe, expect, it } from 'vitest'
import { refusalToMove } from '#app/domain/deals/deal-policy'
import {
  type DealRole,
  type DealStage,
  dealStages,
  isOpen,
  moveBetween,
  movesFrom,
  stageNames,
} from '#app/domain/deals/deal-stages'
import { DealStage as stored } from '#app/platform/db/generated/enums'

const roles: DealRole[] = ['provider', 'seeker', 'staff']

/** Every step there is, with who may take it: p provider, s seeker, d department's staff. */
const steps: Record<string, string> = {
  'interest nda': 'ps',
  'interest negotiation': 'ps',
  'nda negotiation': 'ps',
  'negotiation memorandum': 'ps',
  'negotiation signed': 'ps',
  'memorandum signed': 'ps',
  'signed registered': 'psd',
  'signed executing': 'ps',
  'registered executing': 'ps',
  'executing accepted': 's',
  'accepted closed': 'ps',
}

function expected(from: DealStage, to: DealStage, role: DealRole): string | null {
  if (from === 'closed' || from === 'terminated') return 'dealEnded'
  if (to === 'terminated') return null
  const who = steps[`${from} ${to}`]
  if (!who) return 'stepNotThere'
  const letter = { provider: 'p', seeker: 's', staff: 'd' }[role]
  return who.includes(letter) ? null : 'stepNotYours'
}

const cases = stageNames.flatMap((from) =>
  stageNames.flatMap((to) => roles.map((role) => [from, to, role] as const)),
)

describe('the table of stages', () => {
  it('names every stage of the database once', () => {
    expect(stageNames.toSorted()).toEqual(Object.values(stored).toSorted())
  })

  it.each(cases)('%s to %s by %s', (from, to, role) => {
    expect(refusalToMove(role, from, to)).toBe(expected(from, to, role))
  })

  it('asks both parties where the deal binds them, and nowhere else', () => {
    const both = dealStages.filter(({ bothConfirm }) => bothConfirm).map(({ stage }) => stage)
    expect(both).toEqual(['signed', 'closed'])
  })

  it.each([
    ['interest', 'nda', []],
    ['interest', 'negotiation', ['nda']],
    ['negotiation', 'signed', ['memorandum']],
    ['signed', 'executing', ['registered']],
    ['accepted', 'closed', []],
  ] as const)('knows what is left out from %s to %s', (from, to, skipped) => {
    expect(moveBetween(from, to)?.skipped).toEqual(skipped)
  })

  it('leads to an end from every open stage', () => {
    for (const stage of stageNames.filter(isOpen)) {
      let at = stage
      for (let step = 0; at !== 'closed'; step += 1) {
        expect(step).toBeLessThan(dealStages.length)
        at = movesFrom(at)[0]?.to ?? 'terminated'
      }
    }
    expect(movesFrom('closed')).toEqual([])
    expect(movesFrom('terminated')).toEqual([])
  })
})
