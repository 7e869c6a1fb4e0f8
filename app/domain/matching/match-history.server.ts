import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import type { MatchAction } from './match-view'

/** Writes down what somebody does with a match, in the transaction that does it. */
export async function noteOnMatch(
  tx: TransactionContext,
  matchId: string,
  action: MatchAction,
  note = '',
): Promise<void> {
  await tx.db.matchHistory.create({
    data: {
      matchId,
      action,
      actorId: actorId(tx.actor),
      note: note || null,
      createdAt: tx.now,
    },
  })
}
