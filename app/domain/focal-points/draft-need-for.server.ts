import { randomUUID } from 'node:crypto'
import { emit } from '#app/platform/events/emit.server'
import { notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { checkCodes } from '../listings/index.server'
import { listingSlug } from '../listings/slug'
import { draftableOrganisations } from './commune-queries.server'
import { needDrafted } from './focal-point-events'
import type { DraftForInput } from './focal-point-schemas'
import { asFocalPoint } from './own-units.server'

/**
 * Drafts a need for an organisation of one's commune. It is that organisation's from the first moment: it is told,
 * changes what it likes and sends it in, or not; the history says who wrote it.
 * @returns id of the draft
 * @throws DomainError not-found for others than focal points and for organisations of other places, `unknownCode`
 */
export function draftNeedFor(ctx: Context, input: DraftForInput): Promise<string> {
  const { organisationId, kind, title, fieldCode, currentState, goal } = input
  return transact(ctx, async (tx) => {
    const focal = asFocalPoint(tx.actor)
    const open = await draftableOrganisations({ ...ctx, db: tx.db as never })
    if (!open.some(({ id }) => id === organisationId)) throw notFound()
    await checkCodes(tx, { field: [fieldCode] })
    const id = randomUUID()
    await tx.db.need.create({
      data: {
        id,
        slug: listingSlug(title, id),
        organisationId,
        authorId: focal.userId,
        kind,
        fieldCode: fieldCode ?? null,
        createdAt: tx.now,
        texts: { create: { lang: 'vi', title, currentState, goal, keywords: [] } },
        history: {
          create: { step: 'create', to: 'draft', actorId: focal.userId, createdAt: tx.now },
        },
      },
    })
    await emit(tx, focal.userId, needDrafted, { id, organisationId, name: focal.name })
    return id
  })
}
