import type { Prisma } from '#app/platform/db/client.server'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { checkCodes } from '../listings/index.server'
import {
  isOpinionNumber,
  type OpinionRole,
  rolesInOpinion,
  stepStates,
  stepsOpenIn,
} from './opinion'
import type { OpinionStepInput } from './opinion-schemas'
import { recordStep } from './record-step.server'

async function requestToStep(
  tx: TransactionContext,
  number: string,
  input: OpinionStepInput,
  page?: OpinionRole,
) {
  const request = isOpinionNumber(number)
    ? await tx.db.opinionRequest.findUnique({ where: { number }, include: { provider: true } })
    : null
  const roles = request ? rolesInOpinion(tx.actor, request.provider.userId, page) : []
  if (!request || roles.length === 0) throw notFound()
  if (request.version !== input.version || request.closedAt) throw conflict()
  if (!stepsOpenIn(request, roles).includes(input.intent)) throw forbidden('stepNotYours')
  return request
}

/** The state that a step leads to, and what else it changes. */
function changesOf(
  input: OpinionStepInput,
  now: Date,
): Prisma.OpinionRequestUpdateManyMutationInput & { state: string } {
  switch (input.intent) {
    case 'note':
      return { state: input.state }
    case 'answer':
      return {
        state: 'answered',
        conclusion: input.conclusion,
        answer: input.words,
        answeredAt: now,
        dueAt: null,
      }
    case 'attach':
      return {
        state: 'attached',
        disclosure: input.readers === 'closed' ? null : input.readers,
        attachedAt: now,
        closedAt: now,
      }
    case 'withdraw':
      return { state: 'withdrawn', closedAt: now, dueAt: null }
  }
}

/**
 * Takes a step in a request for an opinion. The workflow is free: a note may go to any state of the list; only
 * the answer is the expert's, and only staff attach it to the entry or withdraw the request.
 * @throws DomainError not found where it is nobody's business, forbidden `stepNotYours`, conflict
 * `changedMeanwhile`, invalid `unknownCode`
 */
export function stepOpinion(
  ctx: Context,
  number: string,
  input: OpinionStepInput,
  page?: OpinionRole,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const request = await requestToStep(tx, number, input, page)
    if (input.intent === 'note') {
      const isStep = stepStates.some((state) => state === input.state && state !== request.state)
      if (isStep) throw forbidden('stepNotYours')
      await checkCodes(tx, { 'opinion-state': [input.state] })
    }
    const changes = changesOf(input, tx.now)
    const { count } = await tx.db.opinionRequest.updateMany({
      where: { id: request.id, version: input.version, closedAt: null },
      data: { ...changes, version: { increment: 1 } },
    })
    if (count === 0) throw conflict()
    await recordStep(tx, request, {
      step: input.intent,
      state: changes.state,
      ...('words' in input ? { words: input.words } : {}),
    })
  })
}
