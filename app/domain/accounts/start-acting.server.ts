import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { actingStarted } from './acting-events'
import type { StartActingInput } from './acting-schemas'
import { mayActForOthers } from './actor'
import { personActor } from './person-actor.server'

/**
 * Begins to act for a member of an organisation, in this session, for a purpose and a time. Whoever it is for is
 * told at once and sees what is done. What binds them is theirs alone: such pages refuse while it lasts
 * (`routes/handle.server.ts`).
 * @throws DomainError not-found for staff who may not, and for people of no such organisation; `actingForStaff`
 * (nobody gets another's role that way), `ownOrganisation` for its own members, `actingConsentOwed`, conflict
 * `actingAlready`
 */
export function startActing(ctx: Context, input: StartActingInput): Promise<void> {
  const { organisationId, userId, purpose, minutes } = input
  return transact(ctx, async (tx) => {
    const { actor, db, now } = tx
    if (!mayActForOthers(actor) || actor.actingBy) throw notFound()
    const { sessionId, userId: officerId } = actor
    await db.$queryRaw`SELECT 1 FROM "user" WHERE id = ${officerId} FOR UPDATE`
    const person = await personActor(db, userId, now, { sessionId, organisationId })
    if (!person) throw notFound()
    if (person.staffRoles.length > 0) throw forbidden('actingForStaff')
    if (person.owedConsents.length > 0) throw invalid('actingConsentOwed')
    const own = await db.membership.count({
      where: { userId: officerId, organisationId, status: 'active' },
    })
    if (own > 0) throw forbidden('ownOrganisation')
    const open = { sessionId, endedAt: null, endsAt: { gt: now } }
    if ((await db.actingSession.count({ where: open })) > 0) throw conflict('actingAlready')
    const { id } = await db.actingSession.create({
      data: {
        ...{ officerId, sessionId, userId, organisationId, purpose },
        startedAt: now,
        endsAt: new Date(now.getTime() + minutes * 60_000),
      },
    })
    await emit(tx, officerId, actingStarted, { id })
  })
}
