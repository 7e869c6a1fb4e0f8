import { describe, expect, it } from 'vitest'
import { completenessOf } from '#app/domain/organisations/completeness'
import { evidenceOf } from '#app/domain/organisations/evidence'
import {
  organisationStatuses,
  organisationTransitions,
  staffDecisions,
} from '#app/domain/organisations/organisation'

describe('what staff may decide', () => {
  it.each([
    ['pending', ['verify', 'reject']],
    ['verified', []],
    ['rejected', ['verify']],
    ['suspended', []],
    ['merged', []],
  ] as const)('%s: %j', (status, decisions) => {
    expect(staffDecisions(status)).toEqual(decisions)
  })

  it('leaves no status but the merged one without a way out', () => {
    const ways = Object.values(organisationTransitions)
    const withWay = organisationStatuses.filter((status) =>
      ways.some(({ from }) => from.includes(status)),
    )
    expect(withWay).toEqual(['pending', 'verified', 'rejected', 'suspended'])
  })
})

const subject = {
  type: 'enterprise' as const,
  taxCode: '0100233488',
  representativeName: 'Vũ Mạnh Hùng',
  unitCode: '07210',
  address: 'Số 1',
  website: 'https://www.hongthieu.example',
  certificateNumber: null,
}

function verdict(change: object, key: string, address: string | null = null) {
  return evidenceOf({ ...subject, ...change }, address).find((row) => row.key === key)?.verdict
}

describe('evidence', () => {
  it('asks for a second look at a wrong check digit', () => {
    expect(verdict({}, 'taxCodeDigit')).toBe('good')
    expect(verdict({ taxCode: '0100233489' }, 'taxCodeDigit')).toBe('look')
    expect(verdict({ taxCode: '024090001234' }, 'taxCodeDigit')).toBe('unknown')
    expect(verdict({ taxCode: null }, 'taxCodeDigit')).toBe('unknown')
  })

  it('misses a tax code of a firm, not of a person', () => {
    expect(verdict({ taxCode: null }, 'taxCode')).toBe('look')
    expect(verdict({ taxCode: null, type: 'individual' }, 'taxCode')).toBe('unknown')
  })

  it.each([
    ['giamdoc@hongthieu.example', 'good'],
    ['giamdoc@mail.hongthieu.example', 'good'],
    ['giamdoc@gmail.example', 'unknown'],
    ['giamdoc@nothongthieu.example', 'unknown'],
    [null, 'unknown'],
  ])('compares the address %s with the web site', (address, expected) => {
    expect(verdict({}, 'mailDomain', address)).toBe(expected)
  })
})

describe('completeness of a profile', () => {
  it('counts filled parts and names the missing ones', () => {
    const empty = {
      aboutVi: null,
      aboutEn: null,
      unitCode: null,
      address: null,
      website: null,
      email: null,
      phone: null,
      representativeName: null,
    }
    expect(completenessOf(empty)).toMatchObject({ percent: 0 })
    const half = { ...empty, aboutVi: 'a', unitCode: 'b', address: 'c', phone: 'd' }
    expect(completenessOf(half).percent).toBe(50)
    expect(completenessOf(half).missing).toEqual([
      'representativeName',
      'email',
      'website',
      'aboutEn',
    ])
  })
})
