import { describe, expect, it } from 'vitest'
import { consentDocuments, consentVersion, owedConsents } from '#app/domain/accounts/consent'

const given = consentDocuments.map((row) => ({ ...row, withdrawnAt: null }))

describe('owedConsents', () => {
  it('asks for what was never agreed to, for another version and for what was withdrawn', () => {
    expect(owedConsents([])).toEqual(['terms', 'privacy'])
    expect(owedConsents(given)).toEqual([])
    const older = given.map((row) => ({ ...row, version: '2020-01-01' }))
    expect(owedConsents(older)).toEqual(['terms', 'privacy'])
    expect(owedConsents([...older, ...given])).toEqual([])
    const withdrawn = { document: 'privacy', version: '2026-11-01', withdrawnAt: new Date() }
    expect(owedConsents([...given.slice(0, 1), withdrawn])).toEqual(['privacy'])
  })
})

describe('consentVersion', () => {
  it('is the beginning of the day in Viet Nam', () => {
    expect(consentVersion('terms').toISOString()).toBe('2026-10-31T17:00:00.000Z')
  })
})
