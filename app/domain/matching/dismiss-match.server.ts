import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { readDocuments } from '../search/index.server'
import { unknownCodes } from '../taxonomy/index.server'
import { notDismissed } from './kept-match'
import { noteOnMatch } from './match-history.server'
import { mayDismiss, ownSide } from './match-policy'
import { type PairSnapshot, snapshotOf } from './match-snapshot'
import { matchDismissed, matchRestored } from './matching-events'

const owner = { select: { organisationId: true } } as const

async function checkMatch(tx: TransactionContext, id: string) {
  const match = isUuid(id)
    ? await tx.db.match.findUnique({
        where: { id },
        select: {
          status: true,
          technologyId: true,
          needId: true,
          technology: owner,
          need: owner,
        },
      })
    : null
  const verdict = match ? mayDismiss(tx.actor, match) : 'not-found'
  if (!match || verdict === 'not-found') throw notFound()
  if (verdict === 'read-only') throw forbidden('viewerReadsOnly')
  return match
}

/** What both entries of a match say now; null where one of them is out of sight. */
async function pairNow({ db, now }: Context, id: string): Promise<PairSnapshot | null> {
  const match = isUuid(id) ? await db.match.findUnique({ where: { id } }) : null
  if (!match) return null
  const [technology] = await readDocuments(db, 'technology', [match.technologyId], now)
  const [need] = await readDocuments(db, 'need', [match.needId], now)
  return technology && need ? { technology: snapshotOf(technology), need: snapshotOf(need) } : null
}

/**
 * Puts a match aside for both sides, with a reason that the other side reads and later matching learns
 * from.
 * @param note what the actor adds to the reason; the other side reads it
 * @throws DomainError not-found, `viewerReadsOnly`, `unknownCode`, or conflict where it is aside already
 */
export async function dismissMatch(
  ctx: Context,
  id: string,
  reasonCode: string,
  note = '',
): Promise<void> {
  const pair = await pairNow(ctx, id)
  await transact(ctx, async (tx) => {
    const match = await checkMatch(tx, id)
    if ((await unknownCodes(tx.db, 'match-dismiss-reason', [reasonCode], tx.now)).length > 0) {
      throw invalid('unknownCode', { code: reasonCode })
    }
    const { count } = await tx.db.match.updateMany({
      where: { id, status: { not: 'dismissed' } },
      data: {
        status: 'dismissed',
        dismissedReason: reasonCode,
        dismissedById: actorId(tx.actor),
        dismissedAt: tx.now,
        dismissedSide: ownSide(tx.actor, match) ?? 'staff',
        dismissedNote: note || null,
        ...(pair ? { dismissedFor: pair } : {}),
        pinnedAt: null,
        pinnedById: null,
      },
    })
    if (count === 0) throw conflict()
    await noteOnMatch(tx, id, 'dismissed', note)
    const { technologyId, needId } = match
    await emit(tx, actorId(tx.actor), matchDismissed, { id, technologyId, needId })
  })
}

/**
 * Takes a match up again.
 * @throws DomainError not-found, `viewerReadsOnly`, or conflict where it is suggested already
 */
export function restoreMatch(ctx: Context, id: string): Promise<void> {
  return transact(ctx, async (tx) => {
    const { technologyId, needId } = await checkMatch(tx, id)
    const { count } = await tx.db.match.updateMany({
      where: { id, status: 'dismissed' },
      data: { status: 'suggested', ...notDismissed },
    })
    if (count === 0) throw conflict()
    await noteOnMatch(tx, id, 'restored')
    await emit(tx, actorId(tx.actor), matchRestored, { id, technologyId, needId })
  })
}
