import type { Transaction } from '#app/platform/db/client.server'
import type { SearchEngine } from '#app/platform/search/engine'
import { readDocuments } from '../search/index.server'
import type { ListingDocument } from '../search/listing-document'
import { wordListOn } from '../vocabulary/index.server'
import { applyLessons } from './apply-lessons.server'
import { applyReplyRecords } from './apply-reply-records.server'
import { type CandidateMatch, candidateMatches } from './candidate-matches.server'
import { comesBack, madeByStaff, mayStay, notDismissed } from './kept-match'
import { organisationsBehind } from './organisations-behind.server'

export interface MatchingParts {
  readonly db: Transaction
  readonly engine: SearchEngine<ListingDocument>
  readonly now: Date
  /** True where staff look at new matches before anybody is told. */
  readonly hold?: boolean
}

/** A pair that has been stored. */
export interface StoredMatch {
  readonly technologyId: string
  readonly needId: string
  /** 0 to 100. */
  readonly score: number
}

export interface MatchingResult {
  /** Matches that were not there before. */
  readonly added: readonly StoredMatch[]
  /** Matches that were there and still hold. */
  readonly kept: number
  readonly removed: number
}

type Kind = 'technology' | 'need'

/**
 * Finds the counterparts of a published technology or need and stores them as matches. Matches that
 * no longer hold go, but for those that staff made, pinned or introduced. Dismissed ones stay dismissed
 * until either entry changes in what the reason was about; what they taught lowers others. An entry that
 * may not be seen loses its matches. Expects the index to hold the counterparts; may run twice.
 */
export async function matchListing(
  { db, engine, now, hold = false }: MatchingParts,
  kind: Kind,
  id: string,
): Promise<MatchingResult> {
  const own = kind === 'technology' ? { technologyId: id } : { needId: id }
  const before = await db.match.findMany({
    where: own,
    select: {
      id: true,
      technologyId: true,
      needId: true,
      status: true,
      dismissedReason: true,
      dismissedFor: true,
      pinnedAt: true,
      madeById: true,
      introducedAt: true,
    },
  })
  const counterpartOf = (row: { technologyId: string; needId: string }) =>
    kind === 'technology' ? row.needId : row.technologyId
  const [source] = await readDocuments(db, kind, [id], now)
  const index = { engine, list: await wordListOn(db, now), unhurried: true }
  const found = source ? await candidateMatches(index, source, now, before.map(counterpartOf)) : []
  const allowed = source ? await allowedMatches({ db, now }, source, kind, found) : []

  const known = new Map(before.map((row) => [counterpartOf(row), row]))
  const added: StoredMatch[] = []
  let kept = 0
  for (const { counterpart, score, reasons } of allowed) {
    const pair = pairOf(kind, id, counterpart.id)
    const row = known.get(counterpart.id)
    const back = source && row ? comesBack(row, source, counterpart) : false
    const values = { score, reasons: [...madeByStaff(row), ...reasons] as object[] }
    if (row && !back) kept++
    else added.push({ ...pair, score })
    const status = hold ? ('held' as const) : ('suggested' as const)
    await db.match.upsert({
      where: { technologyId_needId: pair },
      create: { ...pair, ...values, status },
      update: back ? { ...values, ...notDismissed, status } : values,
    })
  }
  const holds = new Set(allowed.map(({ counterpart }) => counterpart.id))
  const gone = before.filter((row) => !mayStay(row) && !holds.has(counterpartOf(row)))
  await db.match.deleteMany({ where: { id: { in: gone.map((row) => row.id) } } })
  return { added, kept, removed: gone.length }
}

function pairOf(kind: Kind, id: string, counterpartId: string) {
  return kind === 'technology'
    ? { technologyId: id, needId: counterpartId }
    : { technologyId: counterpartId, needId: id }
}

/**
 * Leaves out the organisation's own entries and those of organisations that are not verified (the index
 * cannot tell: an anonymous need has no organisation there) and ranks the others by what the database
 * knows: how suppliers answer, and what people turned down.
 */
async function allowedMatches(
  { db, now }: { db: Transaction; now: Date },
  source: ListingDocument,
  kind: Kind,
  found: readonly CandidateMatch[],
): Promise<CandidateMatch[]> {
  if (found.length === 0) return []
  const other = kind === 'technology' ? 'need' : 'technology'
  const own = (await organisationsBehind(db, kind, [source.id])).get(source.id)
  const ids = found.map(({ counterpart }) => counterpart.id)
  const behind = await organisationsBehind(db, other, ids)
  const allowed = found.filter(({ counterpart }) => {
    const organisation = behind.get(counterpart.id)
    return organisation?.verified === true && organisation.id !== own?.id
  })
  const ranked = await applyReplyRecords(db, now, allowed, ({ counterpart }) =>
    kind === 'technology' ? own?.id : behind.get(counterpart.id)?.id,
  )
  return applyLessons(db, source, ranked)
}
