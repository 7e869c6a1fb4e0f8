import { describe, expect, it } from 'vitest'
import {
  CreateOrganisationSchema,
  OrganisationFilterSchema,
} from '#app/domain/organisations/organisation-schemas'

const least = { type: 'university', name: 'Trường Đồi Sim' }

function messageFor(input: object): string | undefined {
  return CreateOrganisationSchema.safeParse({ ...least, ...input }).error?.issues[0]?.message
}

describe('form of an organisation', () => {
  it('takes the least that is needed and keeps names in NFC', () => {
    const parsed = CreateOrganisationSchema.parse({
      ...least,
      name: '  Trường Đồi Sim'.normalize('NFD'),
    })
    expect(parsed.name).toBe('Trường Đồi Sim')
  })

  it('asks firms and cooperatives for a tax code, others not', () => {
    expect(messageFor({ type: 'enterprise' })).toBe('organisations.errors.taxCodeNeeded')
    expect(messageFor({ type: 'cooperative' })).toBe('organisations.errors.taxCodeNeeded')
    expect(messageFor({ type: 'individual' })).toBeUndefined()
    expect(messageFor({ type: 'household' })).toBeUndefined()
  })

  it('takes a tax code with a wrong check digit: that is for staff to look at', () => {
    expect(messageFor({ type: 'enterprise', taxCode: '0100233489' })).toBeUndefined()
    expect(messageFor({ taxCode: '12' })).toBe('organisations.errors.taxCodeForm')
  })

  it.each([
    ['vien.example.vn', 'https://vien.example.vn'],
    ['http://vien.example.vn/a', 'http://vien.example.vn/a'],
  ])('reads the web address %s', (website, kept) => {
    expect(CreateOrganisationSchema.parse({ ...least, website }).website).toBe(kept)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.vn', 'không có'])(
    'refuses the web address %s',
    (website) => expect(messageFor({ website })).toBeDefined(),
  )
})

describe('filter of the lists', () => {
  it('leaves out what does not parse', () => {
    const parsed = OrganisationFilterSchema.parse({ page: '-1', type: 'x', status: ['a'], q: {} })
    expect(parsed).toEqual({ page: 1 })
  })
})
