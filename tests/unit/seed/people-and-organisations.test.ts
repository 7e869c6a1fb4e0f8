import { describe, expect, it } from 'vitest'
import { organisations } from '#prisma/seed/content/organisations'
import { people } from '#prisma/seed/content/people'
import { idOf } from '#prisma/seed/identity'
import { units } from '#prisma/seed/reference/units'
import { hasToneMarks } from './vietnamese'

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** Last digit by the rule of the tax administration; 10 means that the stem is never issued. */
function checkDigit(taxCode: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(taxCode[at]), 0)
  return 10 - (sum % 11)
}

const types = [
  'institute',
  'university',
  'enterprise',
  'cooperative',
  'household',
  'startup',
  'intermediary',
  'state_department',
  'partner',
  'individual',
]

const demoAccounts = [
  ['vien', 'institute'],
  ['doanhnghiep', 'enterprise'],
  ['khoinghiep', 'startup'],
  ['htx', 'cooperative'],
]

const staffRoles = {
  kiemduyet: 'moderator',
  kiemduyet2: 'moderator',
  chuyengia1: 'expert',
  chuyengia2: 'expert',
  xa: 'focal_point',
  lanhdao: 'head_of_department',
  thamdinh: 'appraiser',
  hotro: 'support_officer',
  taichinh: 'finance_officer',
  quantri: 'administrator',
}

describe('organisations of the demo', () => {
  it('are at least 27, of every type, with unique names and slugs', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(27)
    expect(new Set(organisations.map((seed) => seed.type))).toEqual(new Set(types))
    expect(new Set(organisations.map((seed) => seed.slug)).size).toBe(organisations.length)
    expect(new Set(organisations.map((seed) => seed.name)).size).toBe(organisations.length)
  })

  it('show every status', () => {
    const statuses = new Set(organisations.map((seed) => seed.status ?? 'verified'))
    expect(statuses).toEqual(new Set(['verified', 'pending', 'rejected', 'suspended']))
  })

  it.each(organisations)('$slug is well-formed', (seed) => {
    expect(seed.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const text of [seed.name, seed.aboutVi, seed.address, seed.representativeName]) {
      expect(text).toBe(text.normalize('NFC'))
    }
    expect(hasToneMarks(seed.aboutVi)).toBe(true)
    expect(hasToneMarks(seed.name)).toBe(true)
    expect(hasToneMarks(seed.aboutEn)).toBe(false)
    expect(units.find((unit) => unit.code === seed.unitCode && !unit.validTo)).toBeDefined()
  })

  it('carry tax codes that no province issues, with a right check digit, each once', () => {
    const codes = organisations.flatMap((seed) => seed.taxCode ?? [])
    expect(codes.length).toBeGreaterThan(15)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) {
      expect(code).toMatch(/^999\d{7}$/)
      expect(Number(code[9])).toBe(checkDigit(code))
    }
  })
})

describe('people of the demo', () => {
  it('have unique addresses and existing organisations', () => {
    expect(new Set(people.map((person) => person.mail)).size).toBe(people.length)
    const slugs = organisations.map((seed) => seed.slug)
    for (const person of people) {
      expect(person.mail).toMatch(/^[a-z0-9.-]+$/)
      if (person.organisation) expect(slugs).toContain(person.organisation)
    }
  })

  it('give every organisation an owner', () => {
    const owned = people.filter((person) => person.organisation && !person.role)
    expect(new Set(owned.map((person) => person.organisation)).size).toBe(organisations.length)
  })

  it.each(demoAccounts)('%s@demo.test acts for a verified %s', (mail, type) => {
    const person = people.find((candidate) => candidate.mail === mail)
    const organisation = organisations.find((seed) => seed.slug === person?.organisation)
    expect(organisation?.type).toBe(type)
    expect(organisation?.status ?? 'verified').toBe('verified')
  })

  it.each(Object.entries(staffRoles))('%s@demo.test is %s', (mail, role) => {
    expect(people.find((person) => person.mail === mail)?.staff?.role).toBe(role)
  })

  it('tie the focal point to a commune of today', () => {
    const unitCode = people.find((person) => person.mail === 'xa')?.staff?.unitCode
    expect(units.find((unit) => unit.code === unitCode)?.level).toBe('commune')
  })
})

describe('idOf', () => {
  it('is stable, a UUID, and different for different keys', () => {
    expect(idOf('organisation', 'a')).toBe(idOf('organisation', 'a'))
    expect(idOf('organisation', 'a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-/)
    expect(idOf('ab', 'c')).not.toBe(idOf('a', 'bc'))
  })
})
