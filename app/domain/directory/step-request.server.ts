import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { addWorkingDays } from '../taxonomy/working-days'
import { serviceRequestMoved } from './directory-events'
import { mayActAs, rolesInRequest } from './directory-policy'
import { providersOffered } from './provider-queries.server'
import { isRequestNumber, requestSteps, stepsOpenTo } from './service-request'
import type { TakeStep } from './service-request-schemas'

async function requestToStep(tx: TransactionContext, number: string, input: TakeStep) {
  const request = isRequestNumber(number)
    ? await tx.db.serviceRequest.findUnique({ where: { number }, include: { provider: true } })
    : null
  const roles = request ? rolesInRequest(tx.actor, request) : []
  if (!request || roles.length === 0) throw notFound()
  const { by } = requestSteps[input.intent]
  if (!roles.includes(by)) throw forbidden('stepNotYours')
  if (!mayActAs(tx.actor, by, request.provider)) throw forbidden('viewerReadsOnly')
  if (request.version !== input.version) throw conflict()
  if (!stepsOpenTo(request.status, roles).includes(input.intent)) throw conflict()
  return request
}

/** What a step changes besides status and clock. */
async function changesOf(tx: TransactionContext, service: string, input: TakeStep) {
  switch (input.intent) {
    case 'assign': {
      const offered = await providersOffered(tx as unknown as Context)
      const provider = offered.find(({ id }) => id === input.provider)
      if (!provider?.offered.includes(service)) throw invalid('providerDoesNotOffer')
      return { providerId: provider.id, officerId: actorId(tx.actor) }
    }
    case 'return':
      return { providerId: null }
    case 'deliver':
      return { result: input.note, deliveredAt: tx.now }
    case 'rate':
      return { rating: input.rating, ratingNote: input.note ?? null }
    default:
      return {}
  }
}

async function dueAfter(tx: TransactionContext, { intent }: TakeStep): Promise<Date | null> {
  const { clock } = requestSteps[intent]
  if (!clock) return null
  const days = await figureOn(tx.db, clock, tx.now)
  return addWorkingDays(tx.now, days, await clockHolidays(tx.db))
}

/**
 * Takes a step with a request: assign, decline, cancel, give back, deliver, rate. Somebody is assigned only
 * what they offer on that day.
 * @throws DomainError not-found where it is nobody's business, forbidden with its reason, conflict
 * `changedMeanwhile`, invalid `providerDoesNotOffer`
 */
export async function stepRequest(ctx: Context, number: string, input: TakeStep): Promise<void> {
  await transact(ctx, async (tx) => {
    const request = await requestToStep(tx, number, input)
    const { id, version, status, service, organisationId } = request
    const { to } = requestSteps[input.intent]
    const changes = await changesOf(tx, service, input)
    const { count } = await tx.db.serviceRequest.updateMany({
      where: { id, version, status },
      data: {
        ...changes,
        status: to,
        dueAt: await dueAfter(tx, input),
        version: { increment: 1 },
      },
    })
    if (count === 0) throw conflict()
    const note = 'note' in input ? (input.note ?? null) : null
    await tx.db.serviceRequestHistory.create({
      data: {
        requestId: id,
        actorId: actorId(tx.actor),
        from: status,
        to,
        note,
        createdAt: tx.now,
      },
    })
    const providerId = input.intent === 'assign' ? input.provider : request.providerId
    await emit(tx, actorId(tx.actor), serviceRequestMoved, {
      number,
      organisationId,
      providerId,
      status: to,
      step: input.intent,
    })
  })
}
