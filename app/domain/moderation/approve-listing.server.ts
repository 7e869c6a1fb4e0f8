import { actorId } from '#app/domain/accounts/actor'
import { conflict, invalid } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import {
  checkCodes,
  type ListingRow,
  listedUntil,
  type SeenListing,
  takeStep,
} from '../listings/index.server'
import { listingPublished } from '../listings/listing-events'
import { decisions } from '../listings/listing-steps'
import type { LegalClass } from '../technologies/technology'
import { loadForDecision, officerOf } from './load-for-decision.server'

/** The record of the check against Arts. 9–11 of Law 07/2017/QH14; for technologies only. */
export interface LegalCheck {
  legalClass?: LegalClass | undefined
  /** Codes of the list legal-criterion. */
  legalCriteria?: readonly string[]
  legalNote?: string | undefined
}

async function recordLegalCheck(
  tx: TransactionContext,
  id: string,
  { legalClass, legalCriteria = [], legalNote }: LegalCheck,
): Promise<void> {
  if (!legalClass) throw invalid('legalClassNeeded')
  if (legalClass === 'prohibited') throw invalid('prohibitedNotPublished')
  if (legalClass === 'restricted' && !legalNote) throw invalid('legalNoteNeeded')
  await checkCodes(tx, { 'legal-criterion': legalCriteria })
  await tx.db.technology.update({
    where: { id },
    data: {
      legalClass,
      legalCriteria: [...legalCriteria],
      legalNote: legalNote ?? null,
      legalCheckedAt: tx.now,
      legalCheckedBy: actorId(tx.actor),
    },
  })
}

/** The day after which a need is over: its deadline. */
async function lastDay(tx: TransactionContext, { id }: ListingRow): Promise<Date | null> {
  const need = await tx.db.need.findUnique({ where: { id }, select: { deadline: true } })
  return need?.deadline ?? null
}

/**
 * Publishes an entry that was submitted or held. For a technology the legal class is recorded with it.
 * @throws DomainError not found, `ownOrganisation`, `stepNotPossible`, `changedMeanwhile`,
 * `organisationNotVerified`, `deadlinePassed`, `legalClassNeeded`, `prohibitedNotPublished`,
 * `legalNoteNeeded` or `unknownCode`
 */
export function approveListing(
  ctx: Context,
  { kind, id, version }: SeenListing,
  check: LegalCheck = {},
): Promise<void> {
  return transact(ctx, async (tx) => {
    const row = await loadForDecision(tx, 'approve', { kind, id, version })
    if (row.organisation.status !== 'verified') throw conflict('organisationNotVerified')
    const until = kind === 'need' ? await lastDay(tx, row) : null
    if (until && until <= tx.now) throw conflict('deadlinePassed')
    await takeStep(tx, kind, row, {
      ...decisions.approve,
      step: 'approve',
      data: {
        ...officerOf(tx, row),
        publishedAt: row.publishedAt ?? tx.now,
        approvedAt: tx.now,
        confirmedAt: tx.now,
        expiresAt: await listedUntil(tx.db, kind, tx.now, until),
      },
      event: listingPublished,
    })
    if (kind === 'technology') await recordLegalCheck(tx, id, check)
  })
}
