import { notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isUuid } from '../is-uuid'

/**
 * The match with which staff do something.
 * @throws DomainError not-found where it is not there, and for everybody who is not staff
 */
export async function loadForStaff({ db, actor }: TransactionContext, id: string) {
  if (!isStaff(actor) || !isUuid(id)) throw notFound()
  const match = await db.match.findUnique({ where: { id } })
  if (!match) throw notFound()
  return { match, staffId: actor.userId }
}
