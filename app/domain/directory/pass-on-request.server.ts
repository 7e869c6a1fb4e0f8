import { emit } from '#app/platform/events/emit.server'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { serviceRequestHanded } from './directory-events'

/**
 * Says who of the staff answers for an open request from now on, because somebody left; the caller knows that they
 * may. With a row of history that names them; they are told.
 * @param named.from who answered for it as the caller read it
 * @returns false where it is over, or somebody else answers for it by now
 */
export async function passOnRequest(
  tx: TransactionContext,
  id: string,
  { from, to }: { from: string | null; to: string },
): Promise<boolean> {
  const { count } = await tx.db.serviceRequest.updateMany({
    where: { id, officerId: from, status: { in: ['requested', 'assigned'] } },
    data: { officerId: to },
  })
  if (count === 0) return false
  const { number, status } = await tx.db.serviceRequest.findUniqueOrThrow({ where: { id } })
  const officer = await tx.db.user.findUniqueOrThrow({ where: { id: to }, select: { name: true } })
  await tx.db.serviceRequestHistory.create({
    data: {
      requestId: id,
      actorId: actorId(tx.actor),
      from: status,
      to: status,
      note: officer.name,
      createdAt: tx.now,
    },
  })
  await emit(tx, actorId(tx.actor), serviceRequestHanded, { number, officerId: to })
  return true
}
