import type { NewRow } from '#app/platform/db/insert-rows.server'
import type { GeneratedEntry } from './generate-entries'

/** The rows of an entry in its two tables. */
export interface EntryRows {
  readonly listing: NewRow
  readonly texts: readonly NewRow[]
}

const DAY_MS = 86_400_000
const YEAR_MS = 365 * DAY_MS

/** Whether the public sees the entry, or it waits for a moderator. */
export type EntryStatus = 'published' | 'submitted'

/** An entry as its tables hold it. @param now the instant of the fill */
export function entryRows(entry: GeneratedEntry, status: EntryStatus, now: Date): EntryRows {
  const written = new Date(now.getTime() - entry.age * DAY_MS)
  const published = status === 'published' ? written : null
  const shared = {
    id: entry.id,
    slug: entry.slug,
    organisationId: entry.organisationId,
    status,
    fieldCode: entry.fieldCode,
    priorityCodes: entry.priorities,
    greenTag: entry.green,
    transferForms: entry.transferForms,
    submittedAt: written,
    publishedAt: published,
    approvedAt: published,
    confirmedAt: published,
    expiresAt: published && new Date(now.getTime() + YEAR_MS),
    version: 1,
    createdAt: written,
    updatedAt: written,
  }
  return entry.kind === 'technology' ? technologyRows(entry, shared) : needRows(entry, shared)
}

function technologyRows(entry: GeneratedEntry, shared: NewRow): EntryRows {
  return {
    listing: {
      ...shared,
      kind: 'technology',
      trl: entry.trl,
      mandate: 'owner',
      stateFunded: false,
      transferObjects: entry.transferObjects,
      transferModes: [],
      exclusive: false,
      sublicence: false,
      priceMode: entry.price === null ? 'on_request' : 'fixed',
      priceMin: entry.price,
      priceMax: entry.price,
      priceCurrency: 'VND',
      legalClass: 'normal',
      legalCriteria: [],
    },
    texts: entry.texts.map(({ lang, title, summary, parts, keywords }) => ({
      technologyId: entry.id,
      lang,
      title,
      summary,
      problem: parts[0] ?? '',
      solution: parts[1] ?? '',
      application: '',
      keywords,
    })),
  }
}

function needRows(entry: GeneratedEntry, shared: NewRow): EntryRows {
  return {
    listing: {
      ...shared,
      kind: 'technology',
      anonymous: entry.anonymous,
      trlMin: entry.trl,
      budgetMin: null,
      budgetMax: entry.price,
      budgetCurrency: 'VND',
    },
    texts: entry.texts.map(({ lang, title, summary, parts, keywords }) => ({
      needId: entry.id,
      lang,
      title,
      summary,
      currentState: parts[0] ?? '',
      goal: parts[1] ?? '',
      constraints: '',
      triedBefore: '',
      notWanted: '',
      acceptanceTest: '',
      keywords,
    })),
  }
}
