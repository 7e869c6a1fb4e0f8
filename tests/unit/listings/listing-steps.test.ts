import { describe, expect, it } from 'vitest'
import { listingTransitions, transitionOf } from '#app/domain/listings/listing'
import {
  decisions,
  ownerSteps,
  possibleDecisions,
  possibleSteps,
} from '#app/domain/listings/listing-steps'

const all = Object.entries({ ...ownerSteps, ...decisions })

describe('steps and decisions', () => {
  it.each(all)('%s goes only where the table of transitions leads', (_, { from, to, by }) => {
    for (const status of from) {
      if (status !== to) expect(transitionOf(status, to, by), status).toBeDefined()
    }
  })

  it('reach every transition that people make', () => {
    for (const { from, to, by } of listingTransitions) {
      if (by === 'clock' || by === 'undo') continue
      const reached = all.some(
        ([, step]) =>
          step.by === by && step.to === to && (step.from as readonly string[]).includes(from),
      )
      expect(reached, `${from} → ${to}`).toBe(true)
    }
  })

  it.each([
    ['draft', ['submit']],
    ['submitted', ['takeBack']],
    ['returned', ['submit']],
    ['held', []],
    ['rejected', []],
    ['published', ['renew', 'withdraw']],
    ['expired', ['renew', 'withdraw']],
    ['withdrawn', ['reopen']],
  ] as const)('leave a %s entry to its organisation for %j', (status, steps) => {
    expect(possibleSteps(status)).toEqual(steps)
  })

  it.each([
    ['draft', []],
    ['submitted', ['approve', 'return', 'hold', 'reject']],
    ['returned', []],
    ['held', ['approve', 'return', 'reject']],
    ['rejected', []],
    ['published', ['accept', 'return']],
    ['expired', []],
    ['withdrawn', []],
  ] as const)('leave a %s entry to moderators for %j', (status, names) => {
    expect(possibleDecisions(status)).toEqual(names)
  })
})
