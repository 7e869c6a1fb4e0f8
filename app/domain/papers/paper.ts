import type { PaperKind, PaperLanguage } from '#app/platform/db/generated/enums'

export type { PaperKind, PaperLanguage }

export const paperKinds = [
  'nda',
  'minutes',
  'contract',
  'registration',
  'acceptance',
] as const satisfies PaperKind[]
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

const lines = ['contentLines', 'conclusionLines', 'text'] as const
const meeting = ['providerPeople', 'seekerPeople', ...lines] as const

const placeholders: Record<PaperKind, readonly string[]> = {
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
}

/** The placeholders that a template may use. */
export function placeholdersOf(kind: PaperKind): readonly string[] {
  return [...common, ...placeholders[kind]]
}

/** The placeholders that a template cannot do without. */
export function requiredOf(kind: PaperKind): readonly string[] {
  return required[kind]
}
