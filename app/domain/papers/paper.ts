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

/** Papers that say what an application for support declares, what its council found, and what was decided. */
export const reviewPaperKinds = [
  'support_size',
  'support_minutes',
  'support_decision',
] as const satisfies PaperKind[]

export type ReviewPaperKind = (typeof reviewPaperKinds)[number]

export const paperKinds = [...dealPaperKinds, ...supportPaperKinds, ...reviewPaperKinds] as const
export const paperLanguages = ['vi', 'bilingual'] as const satisfies PaperLanguage[]

/** What a paper is made as: for Word, and to be printed. */
export const paperFormats = ['docx', 'pdf'] as const

export type PaperFormat = (typeof paperFormats)[number]

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
    support_size: 'to-khai-quy-mo',
    support_minutes: 'bien-ban-hoi-dong',
    support_decision: 'thong-bao-quyet-dinh',
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
  'programmeEn',
  'legalBasis',
  'legalBasisEn',
  'agency',
  'agencyEn',
  'place',
  'day',
  'dayEn',
  ...['firm', 'supplier'].flatMap((side) =>
    ['Name', 'TaxCode', 'Address', 'Representative', 'Position'].map((part) => side + part),
  ),
  'supplierAccount',
  'work',
  'workEn',
  'endDay',
  'endDayEn',
  'terms',
  'termsEn',
  'budgetLines',
  'itemNumber',
  'text',
  'textEn',
  'amountFigures',
  'amountFiguresEn',
  'totalFigures',
  'totalFiguresEn',
  'totalWords',
  'stateFigures',
  'stateFiguresEn',
  'stateWords',
  'firmFigures',
  'firmFiguresEn',
  'otherFigures',
  'otherFiguresEn',
  'footer',
] as const

const inBoth = (names: readonly string[]) => names.flatMap((name) => [name, `${name}En`])

/** Placeholders of every paper on the review of an application. */
const ofReview = [
  'number',
  'place',
  'agencyCapitals',
  ...inBoth(['programme', 'legalBasis', 'agency', 'day']),
  ...['Name', 'TaxCode', 'Address', 'Representative', 'Position'].map((part) => `firm${part}`),
  'footer',
] as const

const numberedLines = ['itemNumber', 'text', 'textEn'] as const
const sums = ['budgetLines', ...inBoth(['amountFigures'])] as const

const reviewPlaceholders: Record<ReviewPaperKind, readonly string[]> = {
  support_size: [
    ...inBoth(['registered', 'sector', 'employees', 'revenue', 'capital', 'criterion', 'traits']),
    ...inBoth(['size', 'totalFigures']),
    'totalWords',
    'declaredLines',
    ...sums,
    ...numberedLines,
  ],
  support_minutes: [
    'memberLines',
    'criterionLines',
    'remarkLines',
    'minutesLines',
    'independent',
    'sitting',
    'mostPoints',
    'secretary',
    ...inBoth(['totalPoints', 'proposal']),
    ...numberedLines,
  ],
  support_decision: [
    'approvedLines',
    'reasonLines',
    'decisionLines',
    'nextLines',
    'amountWords',
    'decidedBy',
    ...inBoth(['decisionKind', 'submittedDay', 'outcome']),
    ...sums,
    ...numberedLines,
  ],
}

const isReviewPaper = (kind: PaperKind): kind is ReviewPaperKind =>
  (reviewPaperKinds as readonly PaperKind[]).includes(kind)

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
    ...inBoth(['valueFigures']),
    'valueWords',
  ],
  minutes: meeting,
  acceptance: [...meeting, ...inBoth(['contractDay', 'valueFigures']), 'valueWords'],
  nda: [...lines, 'months', 'monthsWords'],
  registration: [
    ...inBoth(['authority', 'caseLabel', 'registrantSide', 'contractDay']),
    ...inBoth(['form', 'objects', 'modes', 'scope', 'payment', 'valueFigures']),
    'registrantName',
    'valueWords',
    'term',
    'dossier',
    ...numberedLines,
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
  support_size: ['firmName', 'employees', 'revenue', 'capital', 'size', 'declaredLines', 'footer'],
  support_minutes: ['firmName', 'memberLines', 'criterionLines', 'proposal', 'footer'],
  support_decision: ['firmName', 'outcome', 'reasonLines', 'decisionLines', 'decidedBy', 'footer'],
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
      'acceptedFiguresEn',
      'acceptedWords',
      'note',
    ]
  }
  if (isReviewPaper(kind)) return [...ofReview, ...reviewPlaceholders[kind]]
  return [...common, ...placeholders[kind]]
}

/** The placeholders that a template cannot do without. */
export function requiredOf(kind: PaperKind): readonly string[] {
  return required[kind]
}
