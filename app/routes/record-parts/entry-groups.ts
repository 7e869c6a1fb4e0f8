import type { ToldEntry } from './told-entry'

/** What one request did to one record. */
export interface EntryGroup {
  key: string
  /** The entry that says most: the step somebody took, otherwise the first. */
  main: ToldEntry
  entries: ToldEntry[]
}

/** Puts together what stands beside each other and came of one transaction, one instant and one record. */
export function groupEntries(entries: readonly ToldEntry[]): EntryGroup[] {
  const groups: EntryGroup[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    const [first] = last?.entries ?? []
    if (
      last &&
      first?.transaction === entry.transaction &&
      first.at.getTime() === entry.at.getTime() &&
      first.kind === entry.kind &&
      first.subjectId === entry.subjectId
    ) {
      last.entries.push(entry)
      if (last.main.act !== 'step' && entry.act === 'step') last.main = entry
    } else groups.push({ key: entry.sequence, main: entry, entries: [entry] })
  }
  return groups
}
