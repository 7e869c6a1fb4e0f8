import { conflict } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import type { ListingRow } from './listing-rows.server'
import { postingWindowDays } from './posting-limit'

const DAY_MS = 86_400_000

/**
 * Checks that an organisation under a limit has not used it up: what it submitted in the last thirty days counts, of
 * both kinds, once per submission.
 * @throws DomainError conflict `postingLimited` with `most`
 */
export async function checkPostingLimit(
  { db, now }: TransactionContext,
  { organisationId, organisation: { postingLimit } }: ListingRow,
): Promise<void> {
  if (postingLimit === null) return
  // Two submissions at once count one after the other.
  await db.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`
  const createdAt = { gt: new Date(now.getTime() - postingWindowDays * DAY_MS) }
  const [technologies, needs] = await Promise.all([
    db.technologyHistory.count({
      where: { step: 'submit', createdAt, technology: { organisationId } },
    }),
    db.needHistory.count({ where: { step: 'submit', createdAt, need: { organisationId } } }),
  ])
  if (technologies + needs >= postingLimit) throw conflict('postingLimited', { most: postingLimit })
}
