import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { actorId, canEditFor, organisationIdOf } from '../accounts/actor'
import { type Context, transact } from '../context'
import { isUuid } from '../is-uuid'
import { questionAnswered } from './deals-events'
import { listingOf } from './interest'

/**
 * Answers a question put to the actor's organisation, once. The answer reaches the asker by message or mail;
 * where a visitor left a telephone number only, it records what was said.
 * @throws DomainError not-found, `viewerReadsOnly`, or conflict `alreadyAnswered`
 */
export async function answerQuestion(ctx: Context, id: string, answer: string): Promise<void> {
  const { actor } = ctx
  const organisationId = organisationIdOf(actor)
  if (!organisationId || !isUuid(id)) throw notFound()
  await transact(ctx, async (tx) => {
    const question = await tx.db.question.findFirst({
      where: { id, organisationId },
      select: { technologyId: true, needId: true },
    })
    if (!question) throw notFound()
    if (!canEditFor(actor)) throw forbidden('viewerReadsOnly')
    const { count } = await tx.db.question.updateMany({
      where: { id, organisationId, answeredAt: null },
      data: { answer, answeredAt: tx.now, answeredById: actorId(actor) },
    })
    if (count === 0) throw conflict('alreadyAnswered')
    await emit(tx, actorId(actor), questionAnswered, {
      id,
      organisationId,
      listing: listingOf(question),
    })
  })
}
