import type { Organisation } from '#app/platform/db/generated/client'
import { emit } from '#app/platform/events/emit.server'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { localDay } from '../taxonomy/dates'
import { asOwner } from './acting'
import { keepFormerFact } from './former-facts.server'
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
      await keepWhatWas(tx, before, columns)
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

/** A verified organisation that gives itself another name or seat keeps the old one as a dated fact. */
async function keepWhatWas(
  tx: TransactionContext,
  before: Organisation,
  after: { name: string; unitCode: string | null },
): Promise<void> {
  const { id, verifiedAt, name, nameEn, unitCode, address } = before
  if (!verifiedAt) return
  const until = localDay(tx.now)
  if (after.name !== name) await keepFormerFact(tx, id, { kind: 'name', name, nameEn, until })
  if (unitCode && after.unitCode !== unitCode) {
    await keepFormerFact(tx, id, { kind: 'unit', unitCode, name: address ?? '', until })
  }
}

function changes(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : (value ?? null))
  return Object.keys(after).filter((field) => plain(before[field]) !== plain(after[field]))
}
