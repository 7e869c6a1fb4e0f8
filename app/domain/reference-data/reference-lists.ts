/** The lists that the editor keeps, each a table of dated rows. */
export const referenceLists = ['terms', 'figures', 'holidays', 'units', 'successions'] as const

export type ReferenceList = (typeof referenceLists)[number]

/** A row as forms and files have it: text by column; a column that is not filled is not there. */
export type ReferenceRow = Readonly<Record<string, string | undefined>>

/** Columns of each list in the order of forms and files, and those that name an entry. */
export const listColumns = {
  terms: [
    'scheme',
    'code',
    'parentCode',
    'labelVi',
    'labelEn',
    'position',
    'validFrom',
    'validTo',
    'source',
  ],
  figures: ['code', 'value', 'validFrom', 'validTo', 'source'],
  holidays: ['date', 'nameVi', 'nameEn', 'certainty', 'source'],
  units: ['code', 'level', 'name', 'nameEn', 'parentCode', 'validFrom', 'validTo', 'source'],
  successions: ['predecessorCode', 'successorCode', 'effectiveOn', 'derived', 'source'],
} as const satisfies Record<ReferenceList, readonly string[]>

const keys: Record<ReferenceList, readonly string[]> = {
  terms: ['scheme', 'code'],
  figures: ['code'],
  holidays: ['date'],
  units: ['code'],
  successions: ['predecessorCode', 'successorCode'],
}

/** Levels of administrative units. */
export const unitLevels = ['province', 'district', 'commune', 'ward'] as const

/** A: decided or fixed by law, stops the clocks; B: computed, waits for the decision. */
export const certainties = ['A', 'B'] as const

/** Lists of facts without an end: what is wrong is corrected or taken off, and the record keeps it. */
const factLists = ['holidays', 'successions'] as const satisfies readonly ReferenceList[]

/** True for a list of facts. */
export function isFactList(list: ReferenceList): list is (typeof factLists)[number] {
  return factLists.some((name) => name === list)
}

/** Whether a fact was read in a decision or inferred. */
export const inferences = ['no', 'yes'] as const

/** What names an entry of a list, as addresses and the record have it. */
export function keyOf(list: ReferenceList, row: ReferenceRow): string {
  return keys[list].map((column) => row[column] ?? '').join(':')
}

/** True for the name of a list. */
export function isReferenceList(text: string | undefined): text is ReferenceList {
  return referenceLists.some((list) => list === text)
}

/** What saving a row does. */
export type RowEffect = 'added' | 'version' | 'changed' | 'same'

/** The days from and to which a row holds; a holiday has none. */
export function periodOf({ validFrom, validTo, effectiveOn }: ReferenceRow) {
  const from = validFrom ?? effectiveOn
  return from === undefined ? null : { validFrom: from, validTo }
}

/** Whether a row holds: today, not yet, or no longer. */
export function stateOf(
  { validFrom, validTo }: { validFrom: string; validTo?: string | undefined },
  today: string,
): 'inForce' | 'coming' | 'ended' {
  if (validFrom > today) return 'coming'
  return validTo !== undefined && validTo < today ? 'ended' : 'inForce'
}
