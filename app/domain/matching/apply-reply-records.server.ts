import type { Transaction } from '#app/platform/db/client.server'
import { replyRecordsOf } from '../deals/index.server'
import type { ReplyRecord } from '../deals/reply-record'
import { bestFirst, type CandidateMatch } from './candidate-matches.server'
import type { MatchReason } from './match-reason'
import { points } from './match-score'

/**
 * Raises the candidates whose supplier answers those who express interest, lowers those whose supplier
 * leaves them waiting, and says so among the reasons. A supplier without a record stands in the middle.
 * @param supplierOf the organisation that offers the technology of a candidate
 * @returns best first
 */
export async function applyReplyRecords(
  db: Transaction,
  now: Date,
  candidates: readonly CandidateMatch[],
  supplierOf: (candidate: CandidateMatch) => string | undefined,
): Promise<CandidateMatch[]> {
  const suppliers = new Set(candidates.flatMap((candidate) => supplierOf(candidate) ?? []))
  if (suppliers.size === 0) return [...candidates]
  const { records } = await replyRecordsOf({ db, now }, [...suppliers])
  if (records.size === 0) return [...candidates]
  return candidates
    .map((candidate) => {
      const record = records.get(supplierOf(candidate) ?? '')
      return record ? withReply(candidate, replyReason(record)) : candidate
    })
    .sort(bestFirst)
}

/** From all points for a supplier that answered everybody to as many less for one that answered nobody. */
function replyReason({ rate, counted }: ReplyRecord): MatchReason {
  const worth = Math.round(points.reply * (2 * rate - 1) * 10) / 10
  const params = { answered: Math.round(rate * counted), counted }
  return { code: 'reply', points: worth, params }
}

function withReply(candidate: CandidateMatch, reason: MatchReason): CandidateMatch {
  const score = Math.max(0, Math.round((candidate.score + reason.points) * 10) / 10)
  const reasons = [...candidate.reasons, reason].sort((a, b) => b.points - a.points)
  return { ...candidate, score, reasons }
}
