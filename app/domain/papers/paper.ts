import type { PaperKind, PaperLanguage } from '#app/platform/db/generated/enums'

export type { PaperKind, PaperLanguage }

/** Papers that are made from a deal. */
export const dealPaperKinds = [
  'nda',
  'minutes',
  'contract',
  'registration',
  'acceptance',
] as const satisfies PaperKind[]

export type DealPaperKind = (typeof dealPaperKinds)[number]

/** Papers that are made from support that was granted: between state, enterprise and supplier. */
export const supportPaperKinds = [
  'support_contract',
  'support_acceptance',
] as const satisfies PaperKind[]

export type SupportPaperKind = (typeof supportPaperKinds)[number]

export const paperKinds = [...dealPaperKinds, ...supportPaperKinds] as const
export const paperLanguages = ['vi', 'bilingual'] as const satisfies PaperLanguage[]

/** Version of the exchange's own templates; those of staff count on from it. */
export const builtInVersion = 1

/** Name of a paper's files, without ending. */
export function paperFileName(kind: PaperKind, number: string): string {
  const names = {
    contract: 'hop-dong',
    minutes: 'bien-ban-lam-viec',
    acceptance: 'bien-ban-nghiem-thu',
    nda: 'thoa-thuan-bao-mat',
    registration: 'ho-so-dang-ky',
    support_contract: 'hop-dong-ho-tro',
    support_acceptance: 'nghiem-thu-ho-tro',
  } satisfies Record<PaperKind, string>
  return `${names[kind]}-${number}`
}

/** Placeholders of every paper. */
const common = [
  'number',
  'technology',
  'place',
  'day',
  'dayEn',
  ...['provider', 'seeker'].flatMap((side) =>
    ['Name', 'NameEn', 'TaxCode', 'Address', 'Representative', 'Position', 'Phone', 'Email'].map(
      (part) => side + part,
    ),
  ),
  'footer',
] as const

/** Placeholders of every paper on support. */
const ofSupport = [
  'number',
  'contractNumber',
  'programme',
  'legalBasis',
  'agency',
  'place',
  'day',
  'dayEn',
  ...['firm', 'supplier'].flatMap((side) =>
    ['Name', 'TaxCode', 'Address', 'Representative', 'Position'].map((part) => side + part),
  ),
  'supplierAccount',
  'work',
  'endDay',
  'endDayEn',
  'terms',
  'budgetLines',
  'itemNumber',
  'text',
  'amountFigures',
  'totalFigures',
  'totalWords',
  'stateFigures',
  'stateWords',
  'firmFigures',
  'otherFigures',
  'footer',
] as const

const lines = ['contentLines', 'conclusionLines', 'text'] as const
const meeting = ['providerPeople', 'seekerPeople', ...lines] as const

const placeholders: Record<DealPaperKind, readonly string[]> = {
  contract: [
    'articles',
    'articleNumber',
    'articleTitle',
    'articleTitleEn',
    'lines',
    'text',
    'valueFigures',
    'valueWords',
  ],
  minutes: meeting,
  acceptance: [...meeting, 'contractDay', 'contractDayEn', 'valueFigures', 'valueWords'],
  nda: [...lines, 'months', 'monthsWords'],
  registration: [
    'authority',
    'caseLabel',
    'registrantSide',
    'registrantName',
    'contractDay',
    'contractDayEn',
    'form',
    'objects',
    'modes',
    'scope',
    'payment',
    'valueFigures',
    'valueWords',
    'term',
    'dossier',
    'itemNumber',
    'text',
  ],
}

const required: Record<PaperKind, readonly string[]> = {
  contract: ['providerName', 'seekerName', 'articles', 'articleTitle', 'text', 'footer'],
  minutes: ['providerName', 'seekerName', 'contentLines', 'text', 'footer'],
  acceptance: ['providerName', 'seekerName', 'contentLines', 'text', 'footer'],
  nda: ['providerName', 'seekerName', 'months', 'footer'],
  registration: ['authority', 'registrantName', 'technology', 'dossier', 'text', 'footer'],
  // What the contract has to show: Decree 80/2021/NĐ-CP, Art. 32.3.b and c.
  support_contract: ['firmName', 'supplierName', 'stateFigures', 'firmFigures', 'terms', 'footer'],
  support_acceptance: ['firmName', 'supplierName', 'acceptedFigures', 'footer'],
}

/** The placeholders that a template may use. */
export function placeholdersOf(kind: PaperKind): readonly string[] {
  if (kind === 'support_contract') return ofSupport
  if (kind === 'support_acceptance') {
    return [
      ...ofSupport,
      'contractDay',
      'contractDayEn',
      'acceptedFigures',
      'acceptedWords',
      'note',
    ]
  }
  return [...common, ...placeholders[kind]]
}

/** The placeholders that a template cannot do without. */
export function requiredOf(kind: PaperKind): readonly string[] {
  return required[kind]
}
