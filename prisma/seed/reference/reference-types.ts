/** One entry of a list that law or staff may change; what it leaves out comes from its scheme. */
export type TermSeed = {
  code: string
  vi: string
  en: string
  parentCode?: string
  source?: string
  validFrom?: string
  validTo?: string
  provisional?: boolean
}

/** A list of terms with the source and the first day in force that its entries share. */
export type SchemeSeed = {
  scheme: string
  source: string
  validFrom: string
  provisional?: boolean
  terms: TermSeed[]
}

/** An administrative unit; `validTo` is its last day in force. */
export type UnitSeed = {
  code: string
  level: 'province' | 'district' | 'ward' | 'commune'
  name: string
  nameEn: string
  parentCode?: string
  validFrom: string
  validTo?: string
  source: string
}

export type SuccessionSeed = {
  predecessorCode: string
  successorCode: string
  effectiveOn: string
  /** True where it follows from code ranges or names and was not read in the resolution itself. */
  derived: boolean
  source: string
}

/** `A`: fixed by law on its date or decided, stops the clocks; `B`: computed, awaits the decision. */
export type HolidaySeed = {
  date: string
  nameVi: string
  nameEn: string
  certainty: 'A' | 'B'
  source: string
}

/** A number in force for a time; `value` is a decimal, `validTo` its last day in force. */
export type FigureSeed = {
  code: string
  value: string
  validFrom: string
  validTo?: string
  source: string
}

/** What an appraisal costs for a time; sums are đồng, the rate is in millionths of the value. */
export type FeeRuleSeed = {
  feeCase: string
  rateMillionths?: number
  minimum?: bigint
  maximum?: bigint
  fixed?: bigint
  validFrom: string
  validTo?: string
  source: string
  certainty: 'A' | 'B' | 'C'
}

/** Communes by the code of the former unit on whose land they lie: code, name with its rank. */
export type CommuneList = Record<string, [code: string, name: string][]>
