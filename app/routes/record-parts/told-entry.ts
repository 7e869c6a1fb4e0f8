import type { DescribedColumn, DescribedEntry } from '#app/domain/record/record-view'

/** A value in words. */
export interface ToldValue {
  text: string
  /** JSON: its line breaks and indents are kept. */
  isData: boolean
}

/** A column in words. */
export interface ToldColumn {
  name: string
  label: string
  state: DescribedColumn['state']
  before: ToldValue | null
  after: ToldValue | null
}

/** An entry in the words of the reader's language. */
export interface ToldEntry
  extends Omit<DescribedEntry, 'columns' | 'step' | 'from' | 'to' | 'reason'> {
  table: string
  /** The table and what was done to its row. */
  what: string
  /** The step that somebody took, otherwise the same as `what`. */
  title: string
  /** The state it left and the one it reached, where they differ. */
  way: string[]
  reason: string | null
  columns: ToldColumn[]
}
