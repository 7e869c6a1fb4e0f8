import type { Transaction } from '#app/platform/db/client.server'
import { nextNumber } from '#app/platform/db/next-number.server'
import { emit } from '#app/platform/events/emit.server'
import { forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn, unknownCodes } from '../taxonomy/index.server'
import { addWorkingDays } from '../taxonomy/working-days'
import { listingBySlug } from './asked-listing.server'
import { serviceRequestMoved } from './directory-events'
import { publicProvider } from './provider-queries.server'
import { requestNumber } from './service-request'
import type { AskService } from './service-request-schemas'

const SERIES = 'service-request'

async function numberFor(db: Transaction, now: Date): Promise<string> {
  const year = Number(localDay(now).slice(0, 4))
  const last = await nextNumber(db, SERIES, year)
  return requestNumber(year, last)
}

/**
 * Asks the department for a service, of anybody or of somebody whom the organisation would like; it may be about a
 * listing that everybody sees.
 * @returns the number of the request
 * @throws DomainError not-found (a listing that is not public too), forbidden with its reason, invalid `unknownCode` or `providerDoesNotOffer`
 */
export async function askService(ctx: Context, input: AskService): Promise<string> {
  const { actor } = ctx
  if (actor.kind !== 'person' || !actor.organisation) throw notFound()
  const { organisation, userId } = actor
  if (organisation.role === 'viewer') throw forbidden('viewerReadsOnly')
  if (organisation.status === 'suspended') throw forbidden('organisationSuspended')
  const [unknown] = await unknownCodes(ctx.db, 'transfer-service', [input.service], ctx.now)
  if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
  const wished = input.wished ? await publicProvider(ctx, input.wished) : null
  if (wished && !wished.offered.includes(input.service)) throw invalid('providerDoesNotOffer')
  const listing = await listingBySlug(ctx.db, input)
  if (!listing && (input.technology || input.need)) throw notFound()
  return transact(ctx, async (tx) => {
    const days = await figureOn(tx.db, 'service-assignment-working-days', tx.now)
    const number = await numberFor(tx.db, tx.now)
    const { id } = await tx.db.serviceRequest.create({
      data: {
        number,
        organisationId: organisation.id,
        authorId: userId,
        service: input.service,
        title: input.title,
        description: input.description,
        wishedId: wished?.id ?? null,
        technologyId: listing?.kind === 'technology' ? listing.id : null,
        needId: listing?.kind === 'need' ? listing.id : null,
        dueAt: addWorkingDays(tx.now, days, await clockHolidays(tx.db)),
        createdAt: tx.now,
      },
      select: { id: true },
    })
    await tx.db.serviceRequestHistory.create({
      data: { requestId: id, actorId: userId, to: 'requested', createdAt: tx.now },
    })
    await emit(tx, userId, serviceRequestMoved, {
      number,
      organisationId: organisation.id,
      providerId: null,
      status: 'requested',
      step: 'ask',
    })
    return number
  })
}
