import { conflict } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { noteOnMatch } from './match-history.server'
import { loadForStaff } from './staff-match.server'

/**
 * Records that the department introduced the parties of a match to each other; both of them see it.
 * @param note how, such as a meeting or a telephone call
 * @throws DomainError not-found, or conflict where the match is not suggested or they know each other
 */
export function introduceMatch(ctx: Context, id: string, note: string): Promise<void> {
  return transact(ctx, (tx) => introduceWithin(tx, id, note))
}

/** Introduces the parties as a part of something larger: see `introduceMatch`. */
export async function introduceWithin(
  tx: TransactionContext,
  id: string,
  note: string,
): Promise<void> {
  const { staffId } = await loadForStaff(tx, id)
  const { count } = await tx.db.match.updateMany({
    where: { id, status: 'suggested', introducedAt: null },
    data: { introducedAt: tx.now, introducedById: staffId, introducedNote: note || null },
  })
  if (count === 0) throw conflict()
  await noteOnMatch(tx, id, 'introduced', note)
}
