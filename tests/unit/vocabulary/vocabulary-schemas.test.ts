import { describe, expect, it } from 'vitest'
import {
  AddWordGroupSchema,
  WordGroupFilterSchema,
  WordGroupSchema,
} from '#app/domain/vocabulary/vocabulary-schemas'

const pigs = { kind: 'synonym', vi: 'lợn\nheo', en: 'pig', validFrom: '2026-01-01' }
const problems = (input: object) =>
  AddWordGroupSchema.safeParse({ ...pigs, ...input }).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

describe('the form of a group', () => {
  it('reads one word a line, composed, without doubles and odd spaces', () => {
    const vi = ' lợn \r\n heo  con|lợn\n\n'.normalize('NFD')
    expect(AddWordGroupSchema.parse({ ...pigs, vi })).toMatchObject({
      vi: ['lợn', 'heo con'],
      en: ['pig'],
      broaderVi: [],
      broaderEn: [],
    })
  })

  it.each([
    ['a single word', { vi: 'lợn', en: '' }, 'vi: vocabulary.errors.twoTerms'],
    ['one language', { kind: 'translation', en: '' }, 'en: vocabulary.errors.bothLanguages'],
    ['nothing broader', { kind: 'broader' }, 'broaderVi: vocabulary.errors.noBroader'],
    [
      'nothing narrower',
      { kind: 'broader', vi: '', en: '', broaderVi: 'gia súc' },
      'vi: vocabulary.errors.noTerms',
    ],
    ['no letters', { vi: 'lợn\n!!!' }, 'vi: vocabulary.errors.noWord'],
    ['a sentence', { vi: 'a b c d e f g h i k\nheo' }, 'vi: vocabulary.errors.termTooLong'],
    [
      'too many',
      { vi: Array.from({ length: 21 }, (_, n) => `từ ${n}`).join('\n') },
      'vi: vocabulary.errors.tooManyTerms',
    ],
    ['an end before the beginning', { validTo: '2025-12-31' }, 'validTo: errors.datesReversed'],
  ])('refuses %s', (_what, input, problem) => {
    expect(problems(input)).toContain(problem)
  })

  it('takes a change with the version that was read, or an end', () => {
    expect(WordGroupSchema.parse({ ...pigs, intent: 'change', version: '3' })).toMatchObject({
      version: 3,
    })
    const end = { intent: 'end', version: '3', lastDay: '2026-11-20' }
    expect(WordGroupSchema.safeParse(end).success).toBe(true)
    expect(WordGroupSchema.safeParse({ ...end, lastDay: 'mai' }).success).toBe(false)
  })
})

describe('the query of the list', () => {
  it('leaves out what does not parse', () => {
    expect(WordGroupFilterSchema.parse({ kind: 'x', state: 'y', page: '-1' })).toEqual({
      q: '',
      page: 1,
    })
  })
})
