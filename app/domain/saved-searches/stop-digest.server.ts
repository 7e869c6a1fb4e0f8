import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { readStopToken } from './stop-token.server'

/** Names of the saved searches that a link from a digest stops; none where it is forged or they are gone. */
export async function digestsToStop(
  { db }: Context,
  secret: string,
  token: string,
): Promise<string[]> {
  const rows = await db.savedSearch.findMany({
    where: { id: { in: readStopToken(secret, token) } },
    orderBy: { createdAt: 'asc' },
    select: { name: true },
  })
  return rows.map(({ name }) => name)
}

/**
 * Stops the digests that a link names; the searches stay. May be sent twice.
 * @throws DomainError not-found for a forged link
 */
export async function stopDigests({ db }: Context, secret: string, token: string): Promise<void> {
  const ids = readStopToken(secret, token)
  if (ids.length === 0) throw notFound()
  await db.savedSearch.updateMany({ where: { id: { in: ids } }, data: { frequency: 'none' } })
}
