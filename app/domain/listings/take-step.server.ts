import { actingById, actorId } from '#app/domain/accounts/actor'
import { emit } from '#app/platform/events/emit.server'
import type { EventType } from '#app/platform/events/event'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import {
  type ListingKind,
  type ListingStatus,
  silenceReason,
  type TransitionBy,
  transitionOf,
} from './listing'
import type { listingPayload } from './listing-events'
import type { Verdict } from './listing-policy'
import {
  addHistory,
  findListing,
  type ListingData,
  type ListingRow,
  updateListing,
} from './listing-rows.server'
import type { HistoryStep } from './listing-steps'

/** The kind and id of an entry, with the version that its reader saw. */
export interface SeenListing {
  kind: ListingKind
  id: string
  version: number
}

interface StepOptions {
  step: HistoryStep
  to: ListingStatus
  by: TransitionBy
  data?: ListingData
  reasonCodes?: readonly string[]
  reason?: string | undefined
  event?: EventType<string, typeof listingPayload>
}

/**
 * Turns a policy's refusal into the error that the page shows.
 * @throws DomainError unless the verdict is `allow`
 */
export function demand(verdict: Verdict): void {
  if (verdict === 'allow') return
  if (verdict === 'notFound') throw notFound()
  if (verdict === 'viewersOnlyRead' || verdict === 'ownOrganisation') throw forbidden(verdict)
  throw conflict(verdict)
}

/**
 * An entry of either kind, to be acted on.
 * @throws DomainError not found
 */
export async function loadListing(
  tx: TransactionContext,
  { kind, id }: Pick<SeenListing, 'kind' | 'id'>,
): Promise<ListingRow> {
  const row = await findListing(tx.db, kind, id)
  if (!row) throw notFound()
  return row
}

/** Steps that leave an entry hidden of which nobody said that it is still available: staff cannot say so. */
const silentSteps: readonly HistoryStep[] = ['hide', 'change', 'expire', 'accept', 'propose']

/** Brings an entry back that was hidden because nobody answered: whoever takes a step answers. */
function backInSight(row: ListingRow, step: HistoryStep): ListingData {
  if (row.hiddenReason !== silenceReason || silentSteps.includes(step)) return {}
  return { hiddenAt: null, hiddenReason: null }
}

/**
 * Moves an entry to another status by the table of transitions, with its history row and its event. A step
 * that stays in its status, such as a renewal, needs no transition.
 * @param row the entry as it was read, with the version that the actor saw
 * @throws DomainError `changedMeanwhile`, `stepNotPossible` or `reasonNeeded`
 */
export async function takeStep(
  tx: TransactionContext,
  kind: ListingKind,
  row: ListingRow,
  options: StepOptions,
): Promise<void> {
  const { step, to, by, data = {}, reasonCodes = [], reason, event } = options
  const rule = transitionOf(row.status, to, by)
  if (!rule && row.status !== to) throw conflict('stepNotPossible')
  if (rule?.reasonNeeded && (reasonCodes.length === 0 || !reason)) throw invalid('reasonNeeded')
  const change = { ...backInSight(row, step), ...data, status: to }
  if (!(await updateListing(tx.db, kind, row, change))) throw conflict()
  const who = actorId(tx.actor)
  await addHistory(tx.db, kind, row.id, {
    step,
    from: row.status,
    to,
    actorId: who,
    actingById: actingById(tx.actor),
    at: tx.now,
    reasonCodes,
    reason,
  })
  if (event) await emit(tx, who, event, { kind, id: row.id, organisationId: row.organisationId })
}
