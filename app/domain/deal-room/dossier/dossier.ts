import { z } from 'zod'

/** Names within a dossier. */
export const dossierPaths = {
  index: 'index.json',
  page: 'index.html',
  history: 'history.jsonl',
  messages: 'messages.jsonl',
  documents: 'documents/',
} as const

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.number().int().nonnegative()

/** `index.json` of a dossier: what is in it, and where the chain ends. */
export const DossierIndexSchema = z.object({
  format: z.literal('exchange-deal-dossier'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  deal: z.object({
    number: z.string(),
    title: z.string(),
    stage: z.string(),
    provider: z.string(),
    seeker: z.string(),
  }),
  chain: z.object({
    name: z.string(),
    entries: z.number().int().nonnegative(),
    end: sha256.nullable(),
  }),
  /** Names of those who acted, by the id that the entries carry. */
  people: z.record(z.string(), z.string()),
  documents: z.array(
    z.object({ path: z.string(), id: z.uuid(), caption: z.string(), size, sha256 }),
  ),
  /** Every other file of the archive. */
  files: z.array(z.object({ path: z.string(), size, sha256 })),
})

export type DossierIndex = z.output<typeof DossierIndexSchema>

/** A line of `history.jsonl`. */
export const HistoryLineSchema = z.object({
  sequence: z.number().int(),
  previous: sha256,
  hash: sha256,
  /** The entry as the hash covers it: canonical JSON (RFC 8785). */
  body: z.string(),
})

/** A line of `messages.jsonl`. */
export const MessageLineSchema = z.object({
  id: z.uuid(),
  sequence: z.number().int(),
  at: z.iso.datetime(),
  by: z.string(),
  side: z.enum(['provider', 'seeker']).nullable(),
  body: z.string(),
})

export type MessageLine = z.output<typeof MessageLineSchema>

/** What checking needs of an entry. */
export const EntryBodySchema = z.looseObject({
  kind: z.string(),
  id: z.string().optional(),
  sha256: z.string().optional(),
  document: z.looseObject({ id: z.string(), sha256 }).optional(),
  nda: z.looseObject({ number: z.string(), sha256 }).optional(),
})
