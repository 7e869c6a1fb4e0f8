import { conflict, forbidden, invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { ndaDeclined, ndaEnded, ndaWithdrawn } from './disclosure-events'
import { type NdaExit, ndaExits } from './nda'
import { refusalToBind, refusalToHandle } from './nda-policy'
import { lockNda, moveNda } from './nda-record.server'

const events = { declined: ndaDeclined, withdrawn: ndaWithdrawn, ended: ndaEnded } as const

/**
 * Declines or withdraws an offered NDA, or ends one that is in force; what it opened is closed at once.
 * @throws DomainError not-found, forbidden (`stepNotYours`, `ndaOwnersOnly` or why the actor may not act),
 * `reasonNeeded`, or conflict where it is no longer as the actor saw it
 */
export function leaveNda(
  ctx: Context,
  id: string,
  to: NdaExit,
  reason: string | undefined,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const nda = await lockNda(tx, id)
    const exit = ndaExits.find((candidate) => candidate.to === to)
    if (!exit || exit.from !== nda.status) throw conflict()
    const own = nda.side === 'owner' ? nda.ownerId : nda.otherId
    const offered = nda.offererId === own
    if (exit.by !== 'both' && (exit.by === 'offerer') !== offered) throw forbidden('stepNotYours')
    const refusal = exit.ownersOnly ? refusalToBind(tx.actor) : refusalToHandle(tx.actor)
    if (refusal) throw forbidden(refusal)
    if (exit.reasonNeeded && !reason) throw invalid('reasonNeeded')
    await moveNda(tx, nda, to, events[to], { reason })
  })
}
