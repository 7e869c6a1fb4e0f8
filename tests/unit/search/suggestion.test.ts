import { describe, expect, it } from 'vitest'
import { fitOf, typedWords } from '#app/domain/search/suggestion'

const grade = (typed: string, label: string) => fitOf(typedWords(typed), label) ?? -1

describe('what is being typed', () => {
  it('ends in the beginning of a word unless a space follows', () => {
    expect(typedWords('máy sấ')).toEqual({ head: ['máy'], last: 'sấ' })
    expect(typedWords('Máy sấy ')).toEqual({ head: ['máy', 'sấy'], last: '' })
    expect(typedWords('  ')).toEqual({ head: [], last: '' })
    expect(typedWords('sấy'.normalize('NFD'))).toEqual({ head: [], last: 'sấy' })
  })

  it('fits labels with all of its words, the last as a beginning', () => {
    expect(grade('may sa', 'Máy sấy lạnh')).toBeGreaterThanOrEqual(0)
    expect(grade('lanh ma', 'Máy sấy lạnh')).toBeGreaterThanOrEqual(0)
    expect(grade('ma sa', 'Máy sấy lạnh')).toBe(-1)
    expect(grade('may sa ', 'Máy sấy lạnh')).toBe(-1)
    expect(grade('máy lọc', 'Máy sấy lạnh')).toBe(-1)
  })

  it('needs no marks, but typed marks decide', () => {
    expect(grade('bo', 'Nuôi bò sữa')).toBe(grade('bo', 'Trồng bơ sáp'))
    expect(grade('bò', 'Nuôi bò sữa')).toBeGreaterThan(grade('bò', 'Trồng bơ sáp'))
    expect(grade('hoà', 'Hòa tan')).toBe(grade('hòa', 'Hòa tan'))
  })

  it('prefers labels that begin with it', () => {
    expect(grade('may', 'Máy sấy')).toBeGreaterThan(grade('may', 'Lắp máy'))
  })
})
