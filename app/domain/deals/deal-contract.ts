import type { ProjectLevel, TransferDirection } from '#app/platform/db/generated/enums'

export type { ProjectLevel, TransferDirection }

export const directions = ['domestic', 'inbound', 'outbound'] as const satisfies TransferDirection[]
export const projectLevels = ['none', 'provincial', 'central'] as const satisfies ProjectLevel[]

/** What stands in a contract beside the deal's terms, and the facts by which it is judged. */
export interface DealContract {
  /** Words of the parties by item of Art. 23. */
  texts: Record<string, string>
  /** The agreed day of effect; null: when the contract is concluded (Art. 24.2). */
  effectiveOn: Date | null
  direction: TransferDirection | null
  projectLevel: ProjectLevel
  /** On the list of technologies whose transfer is restricted (Art. 10). */
  restricted: boolean | null
  stateCapital: boolean | null
  /** Results of a state task that are registered as such (Art. 31.1.c). */
  taskResultCertificate: boolean | null
  defenceSecret: boolean
  involvesIp: boolean | null
  ipTypeCodes: string[]
  /** Where the technology comes from: a country of ISO 3166-1 in small letters. */
  originCountry: string | null
  transferorTypeCode: string | null
  /** Made for a sector whose exports the province counts as key (Decision 1158/QĐ-TTg). */
  exportKeySector: boolean | null
}

/** The contract of a deal to which nobody has added anything. */
export const emptyContract: DealContract = {
  texts: {},
  effectiveOn: null,
  direction: null,
  projectLevel: 'none',
  restricted: null,
  stateCapital: null,
  taskResultCertificate: null,
  defenceSecret: false,
  involvesIp: null,
  ipTypeCodes: [],
  originCountry: null,
  transferorTypeCode: null,
  exportKeySector: null,
}

/** Parts of a contract, as histories and messages name what was changed. */
export const contractParts = [
  'contractTexts',
  'effectiveOn',
  'registrationFacts',
  'programmeFacts',
] as const

export type ContractPart = (typeof contractParts)[number]

/** Facts that decide on the registration. */
const registrationFacts = [
  'direction',
  'projectLevel',
  'restricted',
  'stateCapital',
  'taskResultCertificate',
  'defenceSecret',
] as const satisfies (keyof DealContract)[]

export type RegistrationFact = (typeof registrationFacts)[number]

const factsOf: Record<Exclude<ContractPart, 'contractTexts'>, readonly (keyof DealContract)[]> = {
  effectiveOn: ['effectiveOn'],
  registrationFacts,
  programmeFacts: [
    'involvesIp',
    'ipTypeCodes',
    'originCountry',
    'transferorTypeCode',
    'exportKeySector',
  ],
}

/** Every fact of a contract besides the words of the parties. */
export const contractFacts = Object.values(factsOf).flat() as Exclude<keyof DealContract, 'texts'>[]

function comparable(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return Array.isArray(value) ? value.toSorted().join() : String(value)
}

/** Codes of the items whose words differ. */
export function changedTexts(before: DealContract, after: DealContract): string[] {
  const codes = new Set([...Object.keys(before.texts), ...Object.keys(after.texts)])
  return [...codes].filter((code) => (before.texts[code] ?? '') !== (after.texts[code] ?? ''))
}

/** The parts in which two versions differ. */
export function changedContractParts(before: DealContract, after: DealContract): ContractPart[] {
  return contractParts.filter((part) =>
    part === 'contractTexts'
      ? changedTexts(before, after).length > 0
      : factsOf[part].some((name) => comparable(before[name]) !== comparable(after[name])),
  )
}

/** Reads the words as the database keeps them. */
export function textsOf(json: unknown): Record<string, string> {
  if (typeof json !== 'object' || json === null) return {}
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
