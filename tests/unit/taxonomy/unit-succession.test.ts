import { describe, expect, it } from 'vitest'
import { heirsOf, originsOf, withAbsorbed } from '#app/domain/taxonomy/unit-succession'

const fact = (predecessorCode: string, successorCode: string, derived = false) => ({
  predecessorCode,
  successorCode,
  effectiveOn: new Date('2025-07-01'),
  derived,
})

// A and B became C, C became E; D was divided between E and F.
const facts = [fact('A', 'C'), fact('B', 'C', true), fact('C', 'E'), fact('D', 'E'), fact('D', 'F')]

describe('the succession of units', () => {
  it('is followed over several steps, both ways', () => {
    expect([...originsOf(facts, 'E').keys()].toSorted()).toEqual(['A', 'B', 'C', 'D'])
    expect([...heirsOf(facts, 'A').keys()]).toEqual(['C', 'E'])
    expect([...heirsOf(facts, 'F').keys()]).toEqual([])
  })

  it('is inferred where one of its steps is', () => {
    expect(originsOf(facts, 'E').get('B')).toBe(true)
    expect(originsOf(facts, 'E').get('A')).toBe(false)
  })

  it('takes in only units whose whole land it has', () => {
    expect([...withAbsorbed(facts, ['E'])].toSorted()).toEqual(['A', 'B', 'C', 'E'])
    expect([...withAbsorbed(facts, ['E', 'F'])].toSorted()).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
  })

  it('ends where facts go in a circle', () => {
    const circle = [fact('A', 'B'), fact('B', 'A')]
    expect([...heirsOf(circle, 'A').keys()]).toEqual(['B'])
  })
})
