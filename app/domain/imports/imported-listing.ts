import type { Locale } from '#app/locales/locale'

/** Words of a listing in one language, as far as a file has them. */
export interface ImportedText {
  lang: Locale
  title: string
  summary: string
  body: string
  problem: string
  application: string
  constraints: string
  keywords: string[]
}

/** A row of a file in our words. */
export interface ImportedListing {
  sourceId: string
  sourceUrl: string | null
  texts: ImportedText[]
  fieldCode: string | null
  trl: number | null
  owner: string | null
  ip: { number: string | null; status: string; expiresOn: Date | null } | null
  /** Price or budget in đồng. */
  amount: bigint | null
  deadline: Date | null
}

/** What is wrong with one cell. */
export interface RowFault {
  column: string
  message: string
}

/** A row read: a listing and what was left out of it, or what is wrong with it. */
export type ReadRow =
  | { ok: true; listing: ImportedListing; leftOut: RowFault[] }
  | { ok: false; faults: RowFault[] }
