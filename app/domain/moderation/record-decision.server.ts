import { actorId } from '#app/domain/accounts/actor'
import { invalid } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import type { SeenListing } from '../listings/index.server'
import { ownerColumn } from '../listings/listing'
import type { Decision } from '../listings/listing-steps'
import {
  isScored,
  type Rubric,
  type RubricVerdict,
  type Scores,
  totalOf,
  verdictOf,
} from './rubric'
import { rubricOn } from './rubric-queries.server'
import { type ListingState, stateOf } from './snapshot.server'

/** What is on record of a decision besides its step in the history. */
export interface DecisionRecord {
  decision: Decision | 'propose'
  scoring?: Scoring | null
  /** The entry as it stands, where the caller has read it. */
  state?: ListingState
}

/** Points with what the rubric of the day says of them. */
export interface Scoring {
  rubric: Rubric
  scores: Scores
  total: number
  verdict: RubricVerdict
}

/**
 * Reads the points of a form by the rubric of the day; null where none were given.
 * @throws DomainError invalid `rubricIncomplete` where a category is missing, unknown or out of range
 */
export async function scoringOf(
  tx: TransactionContext,
  scores: Scores | undefined,
): Promise<Scoring | null> {
  if (!scores || Object.keys(scores).length === 0) return null
  const rubric = await rubricOn(tx.db, tx.now)
  if (!isScored(rubric, scores)) throw invalid('rubricIncomplete')
  return { rubric, scores, total: totalOf(scores), verdict: verdictOf(rubric, scores) }
}

/**
 * Keeps what was decided on which version, with its points and the entry as it stood.
 * @param seen the entry with the version that was looked at; the decision has counted it up by one
 * @returns id of the record
 */
export async function recordDecision(
  tx: TransactionContext,
  { kind, id, version }: SeenListing,
  { decision, state, scoring }: DecisionRecord,
): Promise<string> {
  const { snapshot } = state ?? (await stateOf(tx.db, kind, id))
  const record = await tx.db.moderationDecision.create({
    data: {
      ...ownerColumn(kind, id),
      decision,
      seenVersion: version,
      leftVersion: version + 1,
      officerId: actorId(tx.actor),
      ...(scoring
        ? {
            scores: scoring.scores,
            total: scoring.total,
            verdict: scoring.verdict,
            rubricFrom: scoring.rubric.from,
          }
        : {}),
      snapshot,
      createdAt: tx.now,
    },
    select: { id: true },
  })
  return record.id
}
