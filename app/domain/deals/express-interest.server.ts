import { emit } from '#app/platform/events/emit.server'
import { conflict, invalid } from '#app/platform/http/domain-error'
import { actingById, actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import type { ListingKind } from '../listings/listing'
import { clockHolidays, figureOn, unknownCodes } from '../taxonomy/index.server'
import type { Scheme } from '../taxonomy/taxonomy'
import { addWorkingDays } from '../taxonomy/working-days'
import { interestExpressed } from './deals-events'
import { demandSender } from './demand-sender.server'
import { openKeyOf } from './interest'
import type { InterestInput } from './interest-schemas'
import { checkTalks } from './parallel-talks.server'

/** Checks that a code is one of the list in force. @throws DomainError `unknownCode` */
async function checkCode(tx: TransactionContext, scheme: Scheme, code: string): Promise<void> {
  const unknown = await unknownCodes(tx.db, scheme, [code], tx.now)
  if (unknown.length > 0) throw invalid('unknownCode', { code: code.slice(0, 60) })
}

/** The instant by which the owner answers: so many working days on, as in force today. */
async function answerDue(tx: TransactionContext): Promise<Date> {
  const days = await figureOn(tx.db, 'interest-answer-working-days', tx.now)
  return addWorkingDays(tx.now, days, await clockHolidays(tx.db))
}

/**
 * Expresses the interest of the actor's organisation in a public listing of another one.
 * @returns the interest's id
 * @throws DomainError not-found, `ownListing`, `viewerReadsOnly`, `organisationNotVerified`,
 * `organisationSuspended`, `unknownCode`, or conflict: `interestOpen` while an earlier one for the same
 * listing waits or its deal is open, `listingFrozen`, `listingTalksFull`, `senderTalksFull`
 */
export async function expressInterest(
  ctx: Context,
  target: { kind: ListingKind; slug: string },
  input: InterestInput,
): Promise<string> {
  return transact(ctx, async (tx) => {
    const { listing, actor, from } = await demandSender(tx, target)
    await checkCode(tx, 'interest-readiness', input.readiness)
    await checkCode(tx, 'interest-timing', input.timing)
    await checkCode(tx, 'prior-relation', input.priorRelation)
    const openKey = openKeyOf(from, listing)
    if (await tx.db.interest.findUnique({ where: { openKey } })) throw conflict('interestOpen')
    await checkTalks(tx, from, listing)
    const { currency, ...said } = input
    const created = await tx.db.interest.createManyAndReturn({
      data: {
        ...said,
        ...(listing.kind === 'technology' ? { technologyId: listing.id } : { needId: listing.id }),
        budgetCurrency: currency,
        fromOrganisationId: from,
        toOrganisationId: listing.organisationId,
        authorId: actor.userId,
        actingById: actingById(actor),
        dueAt: await answerDue(tx),
        openKey,
        createdAt: tx.now,
      },
      skipDuplicates: true,
      select: { id: true },
    })
    const id = created[0]?.id
    if (!id) throw conflict('interestOpen')
    await tx.db.interestPlace.updateMany({
      where: { placeKey: openKey },
      data: { placeKey: null },
    })
    await emit(tx, actorId(actor), interestExpressed, {
      id,
      fromOrganisationId: from,
      toOrganisationId: listing.organisationId,
      listing: { kind: listing.kind, id: listing.id },
    })
    return id
  })
}
