import type { Transaction } from '#app/platform/db/client.server'
import { type MatchAction, type MatchView, matchActions } from './match-view'

/** What people did with these matches, by match, latest first. */
export async function historiesOf(
  db: Transaction,
  matches: readonly { id: string }[],
): Promise<Map<string, MatchView['history']>> {
  const rows = await db.matchHistory.findMany({
    where: { matchId: { in: matches.map(({ id }) => id) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const people = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const histories = new Map<string, MatchView['history']>()
  for (const { id, matchId, action, actorId, note, createdAt } of rows) {
    if (!isAction(action)) continue
    const step = {
      id,
      action,
      by: nameOf.get(actorId ?? '') ?? '',
      note: note ?? '',
      at: createdAt,
    }
    histories.set(matchId, [...(histories.get(matchId) ?? []), step])
  }
  return histories
}

function isAction(text: string): text is MatchAction {
  return matchActions.some((action) => action === text)
}
