import type { Person } from '#app/domain/accounts/actor'
import { addCertificate, addProvider, staffProvider } from '#app/domain/directory/index.server'
import type { ProviderInput } from '#app/domain/directory/provider-schemas'
import { contextOf } from '#tests/support/context'
import { createPerson } from './accounts'

/** A support officer, who keeps the directory. */
export const createOfficer = () => createPerson({ staffRoles: ['support_officer'] })

/** What staff write of an expert; `change` replaces parts. */
export function providerInput(change: Partial<ProviderInput> = {}): ProviderInput {
  return {
    kind: 'expert',
    name: 'TS. Phạm Thử',
    headlineVi: 'Công nghệ sấy',
    services: ['advice', 'evaluation'],
    fieldCodes: ['2'],
    consentOn: '2026-01-05',
    ...change,
  }
}

/** An expert with an account of their own, entered by staff. */
export async function createExpert(officer: Person, change: Partial<ProviderInput> = {}) {
  const person = await createPerson({ staffRoles: ['expert'] })
  const ctx = contextOf(officer)
  const id = await addProvider(ctx, providerInput({ account: person.email, ...change }))
  const { slug } = await staffProvider(ctx, id)
  return { person, id, slug }
}

/** Gives the expert a certificate for evaluation. */
export function certify(officer: Person, id: string, version: number, expiresOn?: string) {
  const certificate = { service: 'evaluation', number: `DG-${version}`, issuer: 'Bộ' }
  const dates = { issuedOn: '2020-01-01', ...(expiresOn ? { expiresOn } : {}) }
  return addCertificate(contextOf(officer), id, { version, ...certificate, ...dates })
}
