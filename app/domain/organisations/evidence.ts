import type { OrganisationType } from './organisation'
import { parseTaxCode, passesCheck } from './tax-code'

/** What staff look at before they verify an organisation. */
export const evidenceKeys = [
  'taxCode',
  'taxCodeDigit',
  'representative',
  'address',
  'mailDomain',
  'certificate',
] as const

export type EvidenceKey = (typeof evidenceKeys)[number]

/** One finding: it speaks for the organisation, asks for a second look, or cannot be told. */
export interface Finding {
  key: EvidenceKey
  verdict: 'good' | 'look' | 'unknown'
}

interface Subject {
  type: OrganisationType
  taxCode: string | null
  representativeName: string | null
  unitCode: string | null
  address: string | null
  website: string | null
  certificateNumber: string | null
}

/**
 * What the entry itself says for or against an organisation; staff compare it with the tax office and the
 * registers themselves.
 * @param ownerAddress the address that the person who registered it has confirmed
 */
export function evidenceOf(subject: Subject, ownerAddress: string | null): Finding[] {
  const { taxCode } = subject
  const personal = subject.type === 'individual' || subject.type === 'household'
  const digit = taxCode && parseTaxCode(taxCode)?.form !== 'personal'
  return [
    { key: 'taxCode', verdict: taxCode ? 'good' : personal ? 'unknown' : 'look' },
    { key: 'taxCodeDigit', verdict: digit ? (passesCheck(taxCode) ? 'good' : 'look') : 'unknown' },
    {
      key: 'representative',
      verdict: subject.representativeName ? 'good' : personal ? 'unknown' : 'look',
    },
    { key: 'address', verdict: subject.unitCode && subject.address ? 'good' : 'look' },
    { key: 'mailDomain', verdict: mailDomain(subject.website, ownerAddress) },
    { key: 'certificate', verdict: subject.certificateNumber ? 'look' : 'unknown' },
  ]
}

/** Somebody who reads mail at the organisation's own domain is likely one of its people. */
function mailDomain(website: string | null, address: string | null): Finding['verdict'] {
  const domain = address?.split('@')[1]
  if (!website || !domain || !URL.canParse(website)) return 'unknown'
  const host = new URL(website).hostname.replace(/^www\./, '')
  return host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`)
    ? 'good'
    : 'unknown'
}
