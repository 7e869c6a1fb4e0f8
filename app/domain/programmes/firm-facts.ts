import type { EnterpriseSize } from './enterprise-size'

/** What is asked of a firm: a value, null where it does not know, undefined where it was not asked yet. */
export type Known<Value> = Value | null | undefined

/** Facts that conditions look at, each a set of codes. */
export const factNames = [
  'organisation-type',
  'size',
  'sector',
  'place',
  'field',
  'certificate',
  'trait',
  'innovation',
  'selection',
  'link',
  'offer',
] as const

export type FactName = (typeof factNames)[number]

/**
 * What is known of a firm. A set that is there and empty says "none of these". Places and fields hold the
 * codes above their own as well, so that a condition may name a whole province or field.
 */
export interface FirmFacts {
  sets: Partial<Record<FactName, readonly string[] | null>>
  /** Day of the first registration certificate, YYYY-MM-DD. */
  registeredOn: Known<string>
}

/** What a firm is by who owns it and who works in it (Decree 80/2021/NĐ-CP, Art. 13.2). */
export const traits = [
  'women-owned',
  'many-women',
  'social-enterprise',
  'former-household',
] as const

/** Traits that earn the higher level where an item has one (Arts. 13.2, 14.1.b, 14.3.b). */
export const favouredTraits: readonly string[] = ['women-owned', 'many-women', 'social-enterprise']

/** Criteria of an innovative startup, any one of them (Decree 80/2021/NĐ-CP, Art. 20). */
export const innovations = ['protected-product', 'trial-or-prize', 'growth'] as const

/** Ways to be selected without the council (Decree 80/2021/NĐ-CP, Art. 21.1 and 21.2). */
export const selections = ['award', 'patent', 'certificate', 'fund', 'incubator'] as const

/** How a firm takes part in a cluster (Art. 23.2) or in a value chain (Art. 24.2). */
export const links = [
  'joint-purchase',
  'joint-sale',
  'cluster-contract',
  'shared-brand',
  'chain-lead',
  'chain-contract',
  'chain-potential',
] as const

/** What the register of innovative enterprises may hold of a firm. */
export const certificates = ['st-enterprise', 'startup'] as const

/** Lines of business as they are asked for; the first two share the limits of size (Art. 5). */
export const sectors = ['agriculture', 'industry', 'services'] as const

export type Sector = (typeof sectors)[number]

/** What somebody may be, in the words of the questions; only enterprises are meant by Art. 2. */
export const firmTypes = ['enterprise', 'cooperative', 'household', 'not-yet'] as const

/** Size and favour as the levels of support look at them. */
export interface LevelFacts {
  size: EnterpriseSize | 'large' | null
  /** null where it is not known. */
  favoured: boolean | null
}

/** Reads from the facts what decides between levels of support. */
export function levelFactsOf({ sets }: FirmFacts): LevelFacts {
  const size = (sets.size?.[0] ?? null) as LevelFacts['size']
  const given = sets.trait
  const favoured = given ? given.some((trait) => favouredTraits.includes(trait)) : null
  return { size, favoured }
}
