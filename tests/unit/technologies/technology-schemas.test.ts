import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  TechnologyCardSchema,
  TechnologyEvidenceSchema,
  TechnologyOwnershipSchema,
  TechnologyTermsSchema,
} from '#app/domain/technologies/technology-schemas'
import { parseForm } from '#app/platform/http/guarded-form'

function parse<Schema extends z.ZodType>(schema: Schema, entries: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of [['version', '1'] as [string, string], ...entries]) {
    form.append(name, value)
  }
  const submission = parseForm(form, schema)
  return {
    value: submission.status === 'success' ? (submission.value as z.output<Schema>) : undefined,
    errors: submission.reply().error ?? {},
  }
}

describe('TechnologyCardSchema', () => {
  it('takes a draft that has only a title', () => {
    const { value } = parse(TechnologyCardSchema, [
      ['kind', 'initiative'],
      ['title', 'Máy sấy'],
    ])
    expect(value).toMatchObject({
      kind: 'initiative',
      problem: '',
      priorityCodes: [],
      greenTag: false,
    })
  })

  it('names what is too long or unknown', () => {
    const { errors } = parse(TechnologyCardSchema, [
      ['kind', 'gadget'],
      ['title', 'x'.repeat(121)],
      ['summary', 'x'.repeat(301)],
    ])
    expect(Object.keys(errors).toSorted()).toEqual(['kind', 'summary', 'title'])
  })

  it('reads several boxes of one name', () => {
    const { value } = parse(TechnologyCardSchema, [
      ['kind', 'technology'],
      ['title', 'Máy sấy'],
      ['priorityCodes', 'biotechnology'],
      ['priorityCodes', 'new-materials'],
      ['greenTag', 'on'],
    ])
    expect(value).toMatchObject({
      priorityCodes: ['biotechnology', 'new-materials'],
      greenTag: true,
    })
  })
})

describe('TechnologyEvidenceSchema', () => {
  it('keeps advantages whole or not at all', () => {
    const { errors } = parse(TechnologyEvidenceSchema, [['advantages[0].metric', 'Điện']])
    expect(Object.keys(errors).toSorted()).toEqual([
      'advantages[0].baseline',
      'advantages[0].comparedWith',
      'advantages[0].unit',
      'advantages[0].value',
    ])
    const empty = parse(TechnologyEvidenceSchema, [
      ['trl', ''],
      ['advantages[0].metric', ''],
      ['advantages[0].id', ''],
    ])
    expect(empty.value).toMatchObject({ advantages: [] })
  })

  it.each(['0', '10', '7.5', 'abc'])('refuses TRL %s', (trl) => {
    expect(parse(TechnologyEvidenceSchema, [['trl', trl]]).errors).toHaveProperty('trl')
  })

  it.each(['2026-02-30', '21/01/2026', 'hôm qua'])('refuses the day %s', (date) => {
    const { errors } = parse(TechnologyEvidenceSchema, [['trlEvidenceDate', date]])
    expect(errors).toHaveProperty('trlEvidenceDate')
  })
})

describe('TechnologyOwnershipSchema', () => {
  it('reads shares as hundredths of a per cent', () => {
    const { value } = parse(TechnologyOwnershipSchema, [
      ['owners[0].name', 'Viện A'],
      ['owners[0].share', '33,33'],
      ['owners[1].name', 'Công ty B'],
      ['owners[1].share', '66.67'],
    ])
    expect(value?.owners.map(({ share }) => share)).toEqual([3_333, 6_667])
  })

  it.each(['0', '-5', '100,01', 'một nửa'])('refuses a share of %s', (share) => {
    const { errors } = parse(TechnologyOwnershipSchema, [
      ['owners[0].name', 'Viện A'],
      ['owners[0].share', share],
    ])
    expect(errors).toHaveProperty('owners[0].share')
  })

  it('counts a row with nothing but its box as empty', () => {
    const { value } = parse(TechnologyOwnershipSchema, [['ipRights[0].numberHidden', 'on']])
    expect(value?.ipRights).toEqual([])
  })
})

describe('TechnologyTermsSchema', () => {
  const price = (mode: string, min: string, max = '', currency = 'VND') =>
    parse(TechnologyTermsSchema, [
      ['priceMode', mode],
      ['priceMin', min],
      ['priceMax', max],
      ['priceCurrency', currency],
    ])

  it.each([
    ['fixed', '480 triệu', '', 'VND', 480_000_000n, 480_000_000n],
    ['range', '480.000.000', '1,5 tỷ', 'VND', 480_000_000n, 1_500_000_000n],
    ['fixed', '1,234.50', '', 'USD', 123_450n, 123_450n],
    ['on_request', '5', '6', 'VND', null, null],
  ] as const)('%s %s %s %s', (mode, min, max, currency, lower, upper) => {
    expect(price(mode, min, max, currency).value).toMatchObject({
      priceMin: lower,
      priceMax: upper,
    })
  })

  it.each([
    ['fixed', '', '', 'priceMin'],
    ['range', '5 triệu', '', 'priceMax'],
    ['range', '5 triệu', '4 triệu', 'priceMax'],
    ['fixed', 'nhiều', '', 'priceMin'],
    ['fixed', '99999999999 tỷ', '', 'priceMin'],
  ])('%s from "%s" to "%s" says so at %s', (mode, min, max, field) => {
    const { value, errors } = price(mode, min, max)
    expect(value).toBeUndefined()
    expect(Object.keys(errors)).toEqual([field])
  })
})
