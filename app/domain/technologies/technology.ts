import type {
  LegalClass,
  Mandate,
  PriceMode,
  TechnologyKind,
} from '#app/platform/db/generated/enums'

export type { LegalClass, Mandate, PriceMode, TechnologyKind }

/** What an offer can be; an initiative is a technology that was recognised as one. */
export const technologyKinds = [
  'technology',
  'initiative',
] as const satisfies readonly TechnologyKind[]

/** Ways to state a price. */
export const priceModes = [
  'fixed',
  'range',
  'on_request',
  'appraisal_requested',
] as const satisfies readonly PriceMode[]

/** By what right a poster offers a technology. */
export const mandates = ['owner', 'authorised'] as const satisfies readonly Mandate[]

/** Legal classes; what is prohibited is never published (Law 07/2017/QH14, Arts. 9–11). */
export const legalClasses = [
  'normal',
  'encouraged',
  'restricted',
  'prohibited',
] as const satisfies readonly LegalClass[]

/** Parts in which a technology is edited, in their order. */
export const technologySections = [
  'card',
  'evidence',
  'ownership',
  'terms',
  'files',
  'english',
] as const

export type TechnologySection = (typeof technologySections)[number]

/** Shares of a technology's owners add up to this, in hundredths of a per cent. */
export const wholeShare = 10_000
