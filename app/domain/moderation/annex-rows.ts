/** One entry of an annex as a file has it. */
export interface AnnexRow {
  number: string
  nameVi: string
  nameEn: string | null
}

/** A row that is not loaded: its number in the file and why, as a key under `annexes.faults`. */
export interface BrokenRow {
  row: number
  fault: 'unreadable' | 'numberMissing' | 'numberTwice' | 'nameMissing' | 'tooLong'
}

const longestName = 2_000
const longestNumber = 40

/** Names of columns as people write them, folded: without marks, case or signs. */
const names = {
  number: ['number', 'so', 'stt', 'sothutu', 'tt', 'ma', 'code'],
  nameVi: ['name', 'namevi', 'ten', 'tencongnghe', 'congnghe', 'technology'],
  nameEn: ['nameen', 'tentienganh', 'tienganh', 'english'],
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** Which column of a file holds what; null where number or name has none. */
export function annexColumns(
  columns: readonly string[],
): { number: string; nameVi: string; nameEn: string | undefined } | null {
  const find = (known: readonly string[]) => columns.find((name) => known.includes(fold(name)))
  const [number, nameVi] = [find(names.number), find(names.nameVi)]
  return number && nameVi ? { number, nameVi, nameEn: find(names.nameEn) } : null
}

function faultOf(
  { number, nameVi, nameEn }: AnnexRow,
  known: ReadonlySet<string>,
): BrokenRow['fault'] | null {
  if (!number) return 'numberMissing'
  if (known.has(number)) return 'numberTwice'
  if (!nameVi) return 'nameMissing'
  const isLong = number.length > longestNumber || nameVi.length > longestName
  return isLong || (nameEn?.length ?? 0) > longestName ? 'tooLong' : null
}

/** Tells whole rows from broken ones, each with its number in the file. */
export function sortAnnexRows(rows: readonly { row: number; entry: AnnexRow }[]): {
  entries: AnnexRow[]
  broken: BrokenRow[]
} {
  const known = new Set<string>()
  const entries: AnnexRow[] = []
  const broken: BrokenRow[] = []
  for (const { row, entry } of rows) {
    const fault = faultOf(entry, known)
    if (fault) broken.push({ row, fault })
    else entries.push(entry)
    known.add(entry.number)
  }
  return { entries, broken }
}

/** How a list differs from the one that it follows, by the numbers of their entries. */
export interface AnnexChange {
  added: number
  renamed: number
  gone: number
}

/** Counts what a list adds to, renames in and drops from the one before it. */
export function annexChange(before: readonly AnnexRow[], after: readonly AnnexRow[]): AnnexChange {
  const namesOf = ({ nameVi, nameEn }: AnnexRow) => JSON.stringify([nameVi, nameEn])
  const known = new Map(before.map((row) => [row.number, namesOf(row)]))
  const kept = after.filter(({ number }) => known.has(number))
  return {
    added: after.length - kept.length,
    renamed: kept.filter((row) => known.get(row.number) !== namesOf(row)).length,
    gone: before.length - kept.length,
  }
}
