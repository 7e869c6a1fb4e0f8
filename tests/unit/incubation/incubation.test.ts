import { describe, expect, it } from 'vitest'
import { demoDayStateAt } from '#app/domain/incubation/demo-day'
import { isOverdue, isProjectNumber, milestoneStepsFor } from '#app/domain/incubation/incubation'

describe('the steps of a milestone', () => {
  it.each([
    ['incubating', 'planned', ['firm'], ['report']],
    ['incubating', 'planned', ['staff'], ['reach', 'miss']],
    ['incubating', 'reported', ['staff'], ['return', 'reach', 'miss']],
    ['incubating', 'reported', ['firm'], []],
    ['incubating', 'planned', ['mentor'], []],
    ['incubating', 'reached', ['staff', 'firm'], []],
    ['graduated', 'planned', ['staff', 'firm'], []],
  ] as const)('of a project that is %s, %s, for %j are %j', (project, status, sides, steps) => {
    expect(milestoneStepsFor(project, status, sides)).toEqual(steps)
  })
})

describe('a milestone', () => {
  it.each([
    ['planned', '2026-11-16', true],
    ['planned', '2026-11-17', false],
    ['reported', '2026-11-16', false],
  ] as const)('%s and due on %s is overdue on the 17th: %s', (status, day, overdue) => {
    const of = (date: string) => new Date(`${date}T00:00:00Z`)
    expect(isOverdue({ status, dueOn: of(day) }, of('2026-11-17'))).toBe(overdue)
  })
})

describe('a demo day', () => {
  const day = {
    startsAt: new Date('2026-12-01T01:00:00Z'),
    endsAt: new Date('2026-12-01T04:00:00Z'),
    publishedAt: new Date('2026-11-01T00:00:00Z'),
    cancelledAt: null,
  }
  it.each([
    ['2026-12-01T00:59:59Z', 'coming'],
    ['2026-12-01T01:00:00Z', 'now'],
    ['2026-12-01T03:59:59Z', 'now'],
    ['2026-12-01T04:00:00Z', 'over'],
  ])('at %s is %s', (at, state) => {
    expect(demoDayStateAt(new Date(at), day)).toBe(state)
  })

  it('is a draft before it is published, and cancelled once it is', () => {
    const at = new Date('2026-12-01T05:00:00Z')
    expect(demoDayStateAt(at, { ...day, publishedAt: null })).toBe('draft')
    expect(demoDayStateAt(at, { ...day, cancelledAt: at })).toBe('cancelled')
  })
})

describe('the number of a project', () => {
  it.each([
    ['UT-2026-0001', true],
    ['UT-2026-12345', true],
    ['DV-2026-0001', false],
    ['UT-2026-1', false],
  ])('%s is one: %s', (text, known) => {
    expect(isProjectNumber(text)).toBe(known)
  })
})
