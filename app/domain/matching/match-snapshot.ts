import { z } from 'zod'
import { wordsOf } from '#app/platform/search/text/tokenise'
import type { ListingDocument } from '../search/listing-document'
import { listingAnalyser } from './analyser'

const SnapshotSchema = z.object({
  trl: z.number().nullable(),
  price: z.number().nullable(),
  priceTop: z.number().nullable(),
  fields: z.array(z.string()),
  forms: z.array(z.string()),
  /** Base forms of the words of title and keywords. */
  head: z.array(z.string()),
  /** Those of everything that is written. */
  words: z.array(z.string()),
})

/** What an entry said at some time, as far as it bears on whether it is relevant. */
export type MatchSnapshot = z.output<typeof SnapshotSchema>

const PairSchema = z.object({ technology: SnapshotSchema, need: SnapshotSchema })

/** Both entries of a match at some time. */
export type PairSnapshot = z.output<typeof PairSchema>

/** What was stored, or null where it was not or has another form. */
export function parsePair(stored: unknown): PairSnapshot | null {
  const parsed = PairSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/** What an entry says now. */
export function snapshotOf(document: ListingDocument): MatchSnapshot {
  const { trl, price, priceTop, fields, transferForms, titleVi, titleEn, keywords } = document
  const head = [titleVi, titleEn, ...keywords]
  const { summaryVi, summaryEn, bodyVi, bodyEn } = document
  return {
    trl,
    price,
    priceTop,
    fields: [...fields],
    forms: [...transferForms],
    head: basesOf(head),
    words: basesOf([...head, summaryVi, summaryEn, bodyVi, bodyEn]),
  }
}

function basesOf(texts: readonly string[]): string[] {
  const bases = new Set<string>()
  for (const text of texts) {
    for (const { exact, base } of wordsOf(text)) {
      if (!listingAnalyser.isStopWord(exact)) bases.add(base)
    }
  }
  return [...bases].sort()
}

/** Share of the words of two texts that both have, from 0 to 1 (Jaccard). */
export function alike(first: readonly string[], second: readonly string[]): number {
  const words = new Set(first)
  const common = second.filter((word) => words.has(word)).length
  const all = words.size + second.length - common
  return all === 0 ? 1 : common / all
}

/** Below this share of common words a text has become another. */
const SAME_TEXT = 0.7

function sameText(before: MatchSnapshot, now: MatchSnapshot): boolean {
  const sameCodes = (a: readonly string[], b: readonly string[]) => alike(a, b) === 1
  return alike(before.words, now.words) >= SAME_TEXT && sameCodes(before.fields, now.fields)
}

/**
 * Whether a pair that was dismissed for a reason has changed in what the reason was about, so that it is
 * worth another look: price and budget, readiness, or what is written. One that was known stays away.
 */
export function changedMaterially(
  reason: string | null,
  before: PairSnapshot,
  now: PairSnapshot,
): boolean {
  const moved = (part: 'trl' | 'price' | 'priceTop') =>
    before.technology[part] !== now.technology[part] || before.need[part] !== now.need[part]
  switch (reason) {
    case 'already-known':
      return false
    case 'too-expensive':
      return moved('price') || moved('priceTop')
    case 'not-ready':
      return moved('trl')
    default:
      return !sameText(before.technology, now.technology) || !sameText(before.need, now.need)
  }
}
