import { emit } from '#app/platform/events/emit.server'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { asOwner } from './acting'
import { organisationChanged } from './organisation-events'
import { columnsOf, isTaken } from './organisation-record.server'
import type { OrganisationInput } from './organisation-schemas'

/** What staff looked at when they verified: after a change of these they look again. */
const verifiedFields = ['type', 'name', 'taxCode', 'representativeName', 'certificateNumber']

/**
 * Changes the organisation the actor owns; its slug stays.
 * @param input.version the version the editor saw
 * @throws DomainError `changedMeanwhile` where somebody saved in between, `taxCodeOfAnother`
 */
export async function updateOrganisation(
  ctx: Context,
  input: OrganisationInput & { version: number },
): Promise<void> {
  const { organisation, userId } = asOwner(ctx.actor)
  const id = organisation.id
  try {
    await transact(ctx, async (tx) => {
      const before = await tx.db.organisation.findUnique({ where: { id } })
      if (!before) throw notFound()
      const columns = await columnsOf(tx.db, input, ctx.now)
      const changedFields = changes(before, columns)
      if (changedFields.length === 0) return
      const looksAgain = changedFields.some((field) => verifiedFields.includes(field))
      const { count } = await tx.db.organisation.updateMany({
        where: { id, version: input.version },
        data: {
          ...columns,
          version: { increment: 1 },
          ...(looksAgain ? { changedAt: ctx.now } : {}),
        },
      })
      if (count === 0) throw conflict()
      await tx.db.organisationHistory.create({
        data: {
          organisationId: id,
          actorId: userId,
          from: before.status,
          to: before.status,
          changedFields,
          createdAt: ctx.now,
        },
      })
      await emit(tx, userId, organisationChanged, { id })
    })
  } catch (error) {
    if (isTaken(error)) throw conflict('taxCodeOfAnother')
    throw error
  }
}

function changes(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : (value ?? null))
  return Object.keys(after).filter((field) => plain(before[field]) !== plain(after[field]))
}
