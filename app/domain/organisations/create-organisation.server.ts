import { actorId } from '#app/domain/accounts/actor'
import { emit } from '#app/platform/events/emit.server'
import { conflict } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { asPerson } from './acting'
import { organisationCreated } from './organisation-events'
import { columnsOf, isTaken, newSlug } from './organisation-record.server'
import type { OrganisationInput } from './organisation-schemas'

/**
 * Registers an organisation that waits to be verified; the actor becomes its owner and acts for it.
 * @throws DomainError `taxCodeKnown` where its tax code is there already: the person may ask to join
 */
export async function createOrganisation(
  ctx: Context,
  input: OrganisationInput,
): Promise<{ id: string; slug: string }> {
  const person = asPerson(ctx.actor)
  try {
    return await transact(ctx, async (tx) => {
      const columns = await columnsOf(tx.db, input, ctx.now)
      const organisation = await tx.db.organisation.create({
        data: {
          ...columns,
          slug: await newSlug(tx.db, input.name),
          createdAt: ctx.now,
          memberships: {
            create: { userId: person.userId, role: 'owner', status: 'active', createdAt: ctx.now },
          },
          history: { create: { actorId: person.userId, to: 'pending', createdAt: ctx.now } },
        },
        select: { id: true, slug: true },
      })
      await tx.db.user.update({
        where: { id: person.userId },
        data: { activeOrganisationId: organisation.id },
      })
      await emit(tx, actorId(ctx.actor), organisationCreated, { id: organisation.id })
      return organisation
    })
  } catch (error) {
    if (!isTaken(error)) throw error
    const { taxCode } = input
    const known = taxCode && (await ctx.db.organisation.findUnique({ where: { taxCode } }))
    throw conflict(known ? 'taxCodeKnown' : 'changedMeanwhile')
  }
}
