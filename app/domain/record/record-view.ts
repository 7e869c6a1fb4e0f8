/** A column as an entry tells it. */
export interface ChangedColumn {
  name: string
  before: string | null
  after: string | null
  /** Removed on somebody's request; withheld: that it changed is told, not what it says. */
  state: 'told' | 'removed' | 'withheld'
}

/** An entry of the record as pages show it. */
export interface EntryView {
  sequence: string
  /** Names the entry's place in a list. */
  place: string
  at: Date
  recordedAt: Date
  /** Entries of one transaction stand together. */
  transaction: string
  hash: string
  kind: string
  subjectId: string
  /** What people call it today; null where it has no name or is gone. */
  subject: string | null
  /** The table. */
  source: string
  act: string
  actorId: string | null
  /** Who did it; null for the exchange itself, a dash for somebody who has left. */
  by: string | null
  onBehalfOf: string | null
  /** The organisation that they acted for. */
  organisation: string | null
  requestId: string | null
  step: string | null
  from: string | null
  to: string | null
  reason: string | null
  columns: ChangedColumn[]
}

/** A column as pages show it. */
export interface DescribedColumn extends ChangedColumn {
  /** The database's name of its type, such as `timestamptz`; null where there is no such column (any more). */
  type: string | null
  /** What the person or the organisation is called whose id stood and stands there. */
  named: { before: string | null; after: string | null }
}

/** An entry with columns as pages show them. */
export interface DescribedEntry extends EntryView {
  columns: DescribedColumn[]
}

/** What a reader calls the step of an entry and the states that it led from and to; empty where there is none. */
export interface StepWords {
  step: string
  from: string
  to: string
}

/** Tells the steps of entries in the reader's language. */
export type StepTeller = (
  entries: readonly DescribedEntry[],
) => Promise<(entry: DescribedEntry) => StepWords>

/** A page of the record, newest first. */
export interface RecordPage {
  entries: DescribedEntry[]
  /** The place behind which the next page begins; null on the last. */
  older: string | null
}
