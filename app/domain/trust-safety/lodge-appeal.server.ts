import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { isTaken } from '../organisations/index.server'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { addWorkingDays } from '../taxonomy/working-days'
import { sanctionByNumber } from './end-sanction.server'
import { appealUntil } from './sanction-queries.server'
import { appealLodged } from './trust-safety-events'
import { speaksForOrganisation } from './trust-safety-policy'

/**
 * Says what the organisation has to say against a sanction, once, within the days that the figure
 * `appeal-filing-days` gives from the day on which it was imposed. The sanction stays in force meanwhile.
 * @throws DomainError not found for others than its people, `ownersOnly`, `appealTooLate`, `sanctionOver`, or conflict
 * `appealThere`
 */
export async function lodgeAppeal(ctx: Context, number: string, words: string): Promise<void> {
  const { actor } = ctx
  try {
    await transact(ctx, async (tx) => {
      const { db, now } = tx
      const sanction = await sanctionByNumber(tx, number)
      const own = actor.kind === 'person' && actor.organisation?.id === sanction.organisationId
      if (!own) throw notFound()
      if (!speaksForOrganisation(actor)) throw forbidden('ownersOnly')
      if (sanction.appeal) throw conflict('appealThere')
      if (sanction.endedAt) throw conflict('sanctionOver')
      if ((await appealUntil(db, sanction.startsAt)) <= now) throw conflict('appealTooLate')
      const days = await figureOn(db, 'appeal-working-days', now)
      await db.sanctionAppeal.create({
        data: {
          sanctionId: sanction.id,
          authorId: actor.userId,
          words,
          createdAt: now,
          dueAt: addWorkingDays(now, days, await clockHolidays(db)),
        },
      })
      const { id, organisationId } = sanction
      await emit(tx, actor.userId, appealLodged, { id, organisationId })
    })
  } catch (error) {
    if (isTaken(error)) throw conflict('appealThere')
    throw error
  }
}
