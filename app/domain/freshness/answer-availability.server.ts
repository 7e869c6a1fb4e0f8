import { forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { personActor } from '../accounts/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import { loadListing, renewWithin, withdrawWithin } from '../listings/index.server'
import { withdrawalReasonOf } from './availability'
import type { AvailabilityInput } from './availability-schemas'
import { readAvailabilityToken } from './availability-token.server'
import { type CheckRow, findCheck } from './check-rows.server'

async function deadlineOf({ db }: TransactionContext, { kind, listingId }: CheckRow) {
  if (kind === 'technology') return null
  const need = await db.need.findUnique({ where: { id: listingId }, select: { deadline: true } })
  return need?.deadline ?? null
}

/**
 * Answers by a link, once: the entry is renewed and back in sight, or withdrawn. The link acts as the person
 * for whom it was made, on this one entry alone, and as long as they may write for its organisation.
 * @throws DomainError not-found for a forged link, `availabilityOver` where it was answered or needs no answer,
 * `availabilityExpired`, `availabilityNotYours` for somebody who may no longer write for the organisation, and
 * as a renewal or a withdrawal does
 */
export async function answerAvailability(
  ctx: Context,
  secret: string,
  { token, answer }: AvailabilityInput,
): Promise<void> {
  const read = readAvailabilityToken(secret, token)
  if (!read) throw notFound()
  const { checkId, userId } = read
  return transact(ctx, async (tx) => {
    await tx.db.$queryRaw`SELECT 1 FROM availability_check WHERE id = ${checkId}::uuid FOR UPDATE`
    const check = await findCheck(tx.db, checkId)
    if (!check) throw notFound()
    if (check.closedAt) throw invalid('availabilityOver')
    if (check.linkExpiresAt <= tx.now) throw invalid('availabilityExpired')
    const { kind, listingId } = check
    const { organisationId, version } = await loadListing(tx, { kind, id: listingId })
    const actor = await personActor(tx.db, userId, tx.now, {
      sessionId: `link:${checkId}`,
      organisationId,
    })
    if (!actor || actor.organisation?.role === 'viewer') throw forbidden('availabilityNotYours')
    const byThem = { ...tx, actor }
    const seen = { kind, id: listingId, version }
    if (answer === 'available') await renewWithin(byThem, seen, await deadlineOf(tx, check))
    else await withdrawWithin(byThem, seen, { reason: withdrawalReasonOf(kind, answer) })
    await tx.db.availabilityCheck.update({
      where: { id: checkId },
      data: { closedAt: tx.now, answer, answeredById: userId },
    })
  })
}
