import { describe, expect, it } from 'vitest'
import { facetOptions } from '#app/routes/public/search/facet-options'
import { fieldOptions } from '#app/routes/public/search/field-options'

const term = (code: string, parentCode: string | null) => ({
  code,
  parentCode,
  label: code.toUpperCase(),
  provisional: parentCode !== null,
})
const terms = [term('2', null), term('energy', '2'), term('4', null), term('post-harvest', '4')]
const count = (value: string, many: number) => ({ value, label: value.toUpperCase(), count: many })

describe('the fields of a result', () => {
  it('stand as a tree in the order of the list, without those that hold nothing', () => {
    expect(fieldOptions(terms, [count('post-harvest', 3), count('4', 5)], [])).toEqual([
      { value: '4', label: '4', count: 5, checked: false, nested: false },
      { value: 'post-harvest', label: 'POST-HARVEST', count: 3, checked: false, nested: true },
    ])
  })

  it('keep what is chosen, with the field above it, even where nothing is found', () => {
    expect(
      fieldOptions(terms, [], ['energy']).map(({ value, checked }) => [value, checked]),
    ).toEqual([
      ['2', false],
      ['energy', true],
    ])
  })
})

describe('the values of a facet', () => {
  const many = Array.from({ length: 40 }, (_, index) => count(`p${index}`, 40 - index))

  it('are the most frequent and all that are chosen', () => {
    const values = facetOptions(many, ['p30'], {}).map(({ value }) => value)
    expect(values).toHaveLength(16)
    expect(values).toContain('p0')
    expect(values.at(-1)).toBe('p30')
  })

  it('name a chosen value that nothing has', () => {
    expect(facetOptions([], ['x'], { x: 'Viện X' })).toEqual([
      { value: 'x', label: 'Viện X', count: 0, checked: true },
    ])
  })
})
