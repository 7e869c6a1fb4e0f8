import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { endSanction, sanctionByNumber } from './end-sanction.server'
import { officerFor } from './staff-check.server'
import { appealDecided } from './trust-safety-events'

/**
 * Decides on an appeal: granted, the sanction ends with it. Whoever imposed the sanction does not decide.
 * @throws DomainError not found, `ownOrganisation`, `otherOfficer` for whoever imposed it, or conflict where there is
 * no open appeal (any more)
 */
export function decideAppeal(
  ctx: Context,
  number: string,
  { granted, reason }: { granted: boolean; reason: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const sanction = await sanctionByNumber(tx, number)
    const officer = await officerFor(tx, sanction.organisationId)
    if (officer.userId === sanction.imposedById) throw forbidden('otherOfficer')
    const { count } = await tx.db.sanctionAppeal.updateMany({
      where: { sanctionId: sanction.id, status: 'open' },
      data: {
        status: granted ? 'granted' : 'refused',
        decision: reason,
        decidedAt: tx.now,
        decidedById: officer.userId,
      },
    })
    if (count === 0) throw conflict()
    // It may have ended by the clock while the appeal was looked at.
    if (granted && !sanction.endedAt) await endSanction(tx, sanction, 'appealed', reason)
    const { id, organisationId } = sanction
    await emit(tx, officer.userId, appealDecided, { id, organisationId })
  })
}
