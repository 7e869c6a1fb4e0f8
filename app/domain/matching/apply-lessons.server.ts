import type { Transaction } from '#app/platform/db/client.server'
import type { ListingDocument } from '../search/listing-document'
import { bestFirst, type CandidateMatch } from './candidate-matches.server'
import { type Lesson, lowered } from './match-lessons'
import { parsePair, snapshotOf } from './match-snapshot'

/** Matches of one entry that are looked back at, the latest first. */
const MOST_LESSONS = 50

/**
 * Lowers the candidates that are of a sort which people turned down before, from either side, and says so
 * among the reasons. Best first.
 */
export async function applyLessons(
  db: Transaction,
  source: ListingDocument,
  candidates: readonly CandidateMatch[],
): Promise<CandidateMatch[]> {
  if (candidates.length === 0) return []
  const ids = [source.id, ...candidates.map(({ counterpart }) => counterpart.id)]
  const lessonsOf = await readLessons(db, ids)
  if (lessonsOf.size === 0) return [...candidates]
  const own = snapshotOf(source)
  return candidates
    .map((candidate) => {
      const other = snapshotOf(candidate.counterpart)
      const [technology, need] = source.kind === 'need' ? [other, own] : [own, other]
      const lessons = [
        ...(lessonsOf.get(source.id) ?? []),
        ...(lessonsOf.get(candidate.counterpart.id) ?? []),
      ]
      return lower(candidate, lowered(lessons, { technology, need }))
    })
    .sort(bestFirst)
}

function lower(
  candidate: CandidateMatch,
  against: readonly { reason: string; points: number }[],
): CandidateMatch {
  if (against.length === 0) return candidate
  const points = against.reduce((sum, each) => sum + each.points, 0)
  const codes = against.map(({ reason }) => reason)
  return {
    ...candidate,
    score: Math.max(0, Math.round((candidate.score - points) * 10) / 10),
    reasons: [...candidate.reasons, { code: 'feedback', points: -points, params: { codes } }],
  }
}

/** Lessons by the entry whose side gave them; the word of staff holds for both. */
async function readLessons(
  db: Transaction,
  ids: readonly string[],
): Promise<Map<string, Lesson[]>> {
  const rows = await db.match.findMany({
    where: {
      status: 'dismissed',
      dismissedSide: { not: null },
      OR: [{ technologyId: { in: [...ids] } }, { needId: { in: [...ids] } }],
    },
    orderBy: { dismissedAt: 'desc' },
    take: MOST_LESSONS * ids.length,
    select: {
      technologyId: true,
      needId: true,
      dismissedSide: true,
      dismissedReason: true,
      dismissedFor: true,
    },
  })
  const lessons = new Map<string, Lesson[]>()
  for (const row of rows) {
    const pair = parsePair(row.dismissedFor)
    const { dismissedSide: side, dismissedReason: reason } = row
    if (!pair || !side || !reason) continue
    const give = (id: string, as: 'technology' | 'need') => {
      const known = lessons.get(id) ?? []
      if (known.length < MOST_LESSONS) lessons.set(id, [...known, { side: as, reason, pair }])
    }
    if (side !== 'technology') give(row.needId, 'need')
    if (side !== 'need') give(row.technologyId, 'technology')
  }
  return lessons
}
