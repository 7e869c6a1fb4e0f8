import { conflict, invalid } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { type ListingRow, listedUntil, type SeenListing, takeStep } from '../listings/index.server'
import { listingPublished } from '../listings/listing-events'
import { decisions } from '../listings/listing-steps'
import type { LegalCheckInput } from './legal-check'
import { type HeldCheck, holdCheck, recordLegalCheck } from './legal-check.server'
import { loadForDecision, officerOf } from './load-for-decision.server'
import { propose } from './propose.server'
import { recordDecision, type Scoring, scoringOf } from './record-decision.server'
import type { Scores } from './rubric'
import { proposalOfOther, secondPersonFor } from './second-person.server'
import { type ListingState, stateOf } from './snapshot.server'

/** What a moderator says who approves: points of the rubric, and for a technology the legal check. */
export interface Approval extends LegalCheckInput {
  scores?: Scores | undefined
}

/** The day after which a need is over: its deadline. */
async function lastDay(tx: TransactionContext, { id }: ListingRow): Promise<Date | null> {
  const need = await tx.db.need.findUnique({ where: { id }, select: { deadline: true } })
  return need?.deadline ?? null
}

/** Points that publish. @throws DomainError invalid `rubricNeeded`, `rubricIncomplete` or `rubricForbids` */
async function publishingScore(tx: TransactionContext, scores?: Scores): Promise<Scoring> {
  const scoring = await scoringOf(tx, scores)
  if (!scoring) throw invalid('rubricNeeded')
  if (scoring.verdict !== 'publish') {
    throw invalid(scoring.verdict === 'hold' ? 'rubricHolds' : 'rubricRejects', {
      total: scoring.total,
    })
  }
  return scoring
}

interface Reviewed {
  scoring: Scoring
  check: HeldCheck | null
  state: ListingState
}

async function publish(
  tx: TransactionContext,
  seen: SeenListing,
  row: ListingRow,
  reviewed: Reviewed,
): Promise<string> {
  const until = seen.kind === 'need' ? await lastDay(tx, row) : null
  if (until && until <= tx.now) throw conflict('deadlinePassed')
  await takeStep(tx, seen.kind, row, {
    ...decisions.approve,
    step: 'approve',
    data: {
      ...officerOf(tx, row),
      publishedAt: row.publishedAt ?? tx.now,
      approvedAt: tx.now,
      confirmedAt: tx.now,
      expiresAt: await listedUntil(tx.db, seen.kind, tx.now, until),
    },
    event: listingPublished,
  })
  return recordDecision(tx, seen, { decision: 'approve', ...reviewed })
}

/**
 * Approves an entry that was submitted or held: publishes it, or puts it before a second person where one has
 * to agree. Points and, for a technology, the legal check are kept with it.
 * @returns whether it is published or waits for the second person
 * @throws DomainError not found, `ownOrganisation`, `ownDraft`, `stepNotPossible`, `changedMeanwhile`,
 * `organisationNotVerified`, `deadlinePassed`, `rubricNeeded`, `rubricIncomplete`, `rubricHolds`,
 * `rubricRejects`, `prohibitedNotPublished`, `secondPersonNeeded`, or as `holdCheck`
 */
export function approveListing(
  ctx: Context,
  seen: SeenListing,
  { scores, ...legal }: Approval = {},
): Promise<'published' | 'proposed'> {
  return transact(ctx, async (tx) => {
    const row = await loadForDecision(tx, 'approve', seen)
    if (row.organisation.status !== 'verified') throw conflict('organisationNotVerified')
    const scoring = await publishingScore(tx, scores)
    if (legal.legalClass === 'prohibited') throw invalid('prohibitedNotPublished')
    const check = seen.kind === 'technology' ? await holdCheck(tx, legal) : null
    const state = await stateOf(tx.db, seen.kind, seen.id)
    const proposal = await proposalOfOther(tx, seen)
    const needsTwo = await secondPersonFor(tx, check?.legalClass ?? null, state)
    const isProposal = needsTwo !== null && proposal === null
    const reviewed = { scoring, check, state }
    const decisionId = await (isProposal ? propose : publish)(tx, seen, row, reviewed)
    if (check) await recordLegalCheck(tx, seen.id, decisionId, check)
    return isProposal ? 'proposed' : 'published'
  })
}
