import type { z } from 'zod'
import { nextNumber } from '#app/platform/db/next-number.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { loadListing } from '../listings/index.server'
import { type ListingKind, ownerColumn } from '../listings/listing'
import { localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { addWorkingDays } from '../taxonomy/working-days'
import { mayAskOpinions, opinionNumber } from './opinion'
import type { AskOpinionSchema } from './opinion-schemas'
import { recordStep } from './record-step.server'

/** Experts of the directory who have an account to answer with. */
export const askable = { kind: 'expert', status: 'listed', userId: { not: null } } as const

async function checkExpert(
  { db }: TransactionContext,
  id: string,
  organisationId: string,
): Promise<void> {
  const expert = await db.serviceProvider.findFirst({ where: { id, ...askable } })
  if (!expert?.userId) throw invalid('opinionExpertUnknown')
  const isMember = await db.membership.findFirst({
    where: { userId: expert.userId, organisationId, status: 'active' },
    select: { id: true },
  })
  if (isMember || expert.organisationId === organisationId) throw conflict('opinionExpertInvolved')
}

/**
 * Asks an expert about an entry, such as the appraisal of the technology of a project.
 * @returns the number of the request
 * @throws DomainError not found, invalid `opinionExpertUnknown`, or conflict `opinionExpertInvolved` for an
 * expert of the entry's own organisation
 */
export function askOpinion(
  ctx: Context,
  { kind, id }: { kind: ListingKind; id: string },
  { expert, project, question }: z.output<typeof AskOpinionSchema>,
): Promise<string> {
  return transact(ctx, async (tx) => {
    const { actor, db, now } = tx
    if (!mayAskOpinions(actor) || actor.kind !== 'person') throw notFound()
    const { organisationId, submittedAt, publishedAt } = await loadListing(tx, { kind, id })
    if (submittedAt === null && publishedAt === null) throw notFound()
    await checkExpert(tx, expert, organisationId)
    const year = Number(localDay(now).slice(0, 4))
    const days = await figureOn(db, 'opinion-working-days', now)
    const request = await db.opinionRequest.create({
      data: {
        number: opinionNumber(year, await nextNumber(db, 'opinion', year)),
        ...ownerColumn(kind, id),
        project: project || null,
        question,
        requestedById: actor.userId,
        providerId: expert,
        state: 'asked',
        dueAt: addWorkingDays(now, days, await clockHolidays(db)),
        createdAt: now,
      },
    })
    await recordStep(tx, request, { step: 'ask', state: 'asked', words: question })
    return request.number
  })
}
