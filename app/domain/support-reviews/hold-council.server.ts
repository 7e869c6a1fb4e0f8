import { emit } from '#app/platform/events/emit.server'
import { forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import { compositionFault, isComplete, seated } from './council'
import { stepDue } from './review-clock'
import { inHouseRoles } from './review-policy'
import {
  aboutReview,
  holidaysOf,
  type Reviewed,
  record,
  reviewToStep,
  takeStep,
} from './review-record.server'
import { supportMemberCalled } from './support-review-events'

/** Somebody who can be called to a council. */
export interface Candidate {
  id: string
  name: string
  /** An expert from outside the department. */
  independent: boolean
}

/**
 * Who can sit on the council of an application: experts, and the department's people but the officer who
 * examines it; nobody of the applicant's organisation.
 */
export async function councilCandidates(
  { db, now }: Pick<TransactionContext, 'db' | 'now'>,
  { organisationId, officerId }: { organisationId: string; officerId: string | null },
): Promise<Candidate[]> {
  const [experts, house, own] = await Promise.all([
    staffHolding(db, now, ['expert']),
    staffHolding(db, now, inHouseRoles),
    db.membership.findMany({ where: { organisationId }, select: { userId: true } }),
  ])
  const inside = new Set(house.map(({ id }) => id))
  const out = new Set([officerId, ...own.map(({ userId }) => userId)])
  const outside = experts.filter(({ id }) => !inside.has(id))
  return [
    ...outside.map((person) => ({ ...person, independent: true })),
    ...house.map((person) => ({ ...person, independent: false })),
  ].filter(({ id }) => !out.has(id))
}

async function callMembers(
  tx: TransactionContext,
  found: Reviewed,
  ids: readonly string[],
): Promise<void> {
  const { organisationId, review, council } = found
  const candidates = await councilCandidates(tx, { organisationId, officerId: review.officerId })
  const present = council?.members ?? []
  const fresh = ids.filter((id) => !present.some(({ userId }) => userId === id))
  const called = fresh.map((id) => {
    const known = candidates.find((candidate) => candidate.id === id)
    if (!known) throw invalid('unknownMember')
    return known
  })
  const all = [...present, ...called.map(({ independent }) => ({ independent, conflict: null }))]
  const fault = compositionFault(all, found.content.panel.independentPercent)
  if (fault) throw invalid(fault, { percent: found.content.panel.independentPercent })
  if (called.length === 0) throw invalid('nobodyCalled')
  if (!council) {
    await tx.db.supportCouncil.create({
      data: {
        applicationId: found.id,
        convenedById: actorId(tx.actor) ?? '',
        convenedAt: tx.now,
      },
    })
  }
  await tx.db.supportCouncilMember.createMany({
    data: called.map(({ id, independent }) => ({
      applicationId: found.id,
      userId: id,
      independent,
      createdAt: tx.now,
    })),
  })
  for (const { id } of called) {
    await emit(tx, actorId(tx.actor), supportMemberCalled, { ...aboutReview(found), userId: id })
  }
}

/**
 * Calls the members of an application's council, or further ones in the place of those with a conflict of
 * interest. At least so many per cent as the programme says are independent experts.
 * @throws DomainError not-found, forbidden, conflict, `unknownMember`, `councilTooSmall`,
 * `councilNotIndependent`, `nobodyCalled`
 */
export function conveneCouncil(
  ctx: Context,
  number: string,
  { version, members }: { version: number; members: readonly string[] },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await reviewToStep(tx, number, version, 'convene')
    const complete = found.council && isComplete(found.council.members)
    const fault = found.council
      ? compositionFault(found.council.members, found.content.panel.independentPercent)
      : null
    if (complete && !fault) throw forbidden('councilHasScored')
    await callMembers(tx, found, members)
    await tx.db.supportApplication.update({
      where: { id: found.id },
      data: { version: { increment: 1 } },
    })
    await record(tx, found, 'convene')
  })
}

/**
 * Writes the council's minutes and what it proposes, once every member has scored; they are fixed then.
 * @throws DomainError not-found, forbidden, conflict, `councilNotScored`, `councilTooSmall`,
 * `councilNotIndependent`
 */
export function concludeCouncil(
  ctx: Context,
  number: string,
  { version, proposal, words }: { version: number; proposal: 'support' | 'refuse'; words: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await reviewToStep(tx, number, version, 'conclude')
    const { content, council } = found
    const members = council?.members ?? []
    if (!isComplete(members)) throw invalid('councilNotScored')
    const fault = compositionFault(seated(members), content.panel.independentPercent)
    if (fault) throw invalid(fault, { percent: content.panel.independentPercent })
    await tx.db.supportCouncil.update({
      where: { applicationId: found.id },
      data: {
        proposal,
        minutes: words,
        concludedById: actorId(tx.actor),
        concludedAt: tx.now,
      },
    })
    const days = content.clocks.decision
    const stepDueAt = stepDue(tx.now, days, found.dueAt, await holidaysOf(tx))
    await takeStep(tx, found, 'conclude', { to: 'deciding', reason: words, review: { stepDueAt } })
  })
}
