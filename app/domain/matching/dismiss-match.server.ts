import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { unknownCodes } from '../taxonomy/index.server'
import { mayDismiss } from './match-policy'

async function checkMatch(tx: TransactionContext, id: string): Promise<void> {
  const owner = { select: { organisationId: true } } as const
  const match = isUuid(id)
    ? await tx.db.match.findUnique({ where: { id }, select: { technology: owner, need: owner } })
    : null
  const verdict = match ? mayDismiss(tx.actor, match) : 'not-found'
  if (verdict === 'not-found') throw notFound()
  if (verdict === 'read-only') throw forbidden('viewerReadsOnly')
}

/**
 * Puts a match aside for both sides, with a reason that later matching can learn from.
 * @throws DomainError not-found, `viewerReadsOnly`, `unknownCode`, or conflict where it is aside already
 */
export function dismissMatch(ctx: Context, id: string, reasonCode: string): Promise<void> {
  return transact(ctx, async (tx) => {
    await checkMatch(tx, id)
    if ((await unknownCodes(tx.db, 'match-dismiss-reason', [reasonCode], tx.now)).length > 0) {
      throw invalid('unknownCode', { code: reasonCode })
    }
    const { count } = await tx.db.match.updateMany({
      where: { id, status: 'suggested' },
      data: {
        status: 'dismissed',
        dismissedReason: reasonCode,
        dismissedById: actorId(tx.actor),
        dismissedAt: tx.now,
      },
    })
    if (count === 0) throw conflict()
  })
}

/**
 * Takes a match up again.
 * @throws DomainError not-found, `viewerReadsOnly`, or conflict where it is suggested already
 */
export function restoreMatch(ctx: Context, id: string): Promise<void> {
  return transact(ctx, async (tx) => {
    await checkMatch(tx, id)
    const { count } = await tx.db.match.updateMany({
      where: { id, status: 'dismissed' },
      data: { status: 'suggested', dismissedReason: null, dismissedById: null, dismissedAt: null },
    })
    if (count === 0) throw conflict()
  })
}
