import { invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { checkTermCodes } from '../deals/index.server'
import { refusalToOffer } from './room-policy'
import { chronicle, roomToChange, tellRoom } from './room-record.server'
import type { OfferInput } from './room-schemas'

/** The terms of an offer as it is kept: those it says nothing of are null or empty. */
function chosenTerms({ objectCodes, formCode, modeCodes, scopeCode, paymentCode }: OfferInput) {
  return {
    objectCodes,
    formCode: formCode ?? null,
    modeCodes,
    scopeCode: scopeCode ?? null,
    paymentCode: paymentCode ?? null,
  }
}

/**
 * Makes an offer to the other party. It takes the place of the one that is open, whoever made that: this is
 * what a counter-offer is.
 * @throws DomainError not-found, forbidden (`dealEnded`, `termsFixed`, `partiesOnly`, or why the actor may not
 * act), `unknownCode`, or `offerChanged` where another offer is open than the author saw
 */
export function makeOffer(ctx: Context, number: string, input: OfferInput): Promise<void> {
  return transact(ctx, async (tx) => {
    const room = await roomToChange(tx, number, refusalToOffer)
    const codes = chosenTerms(input)
    await checkTermCodes(tx.db, codes, tx.now)
    const open = await tx.db.offer.findUnique({ where: { openKey: room.id } })
    if ((open?.id ?? '') !== (input.present ?? '')) throw invalid('offerChanged')
    const by = actorId(tx.actor) ?? ''
    if (open) {
      const data = {
        status: 'replaced',
        openKey: null,
        answeredById: by,
        answeredAt: tx.now,
      } as const
      await tx.db.offer.update({ where: { id: open.id }, data })
    }
    const { amount, currency, words } = input
    const { id } = await tx.db.offer.create({
      data: {
        dealId: room.id,
        authorId: by,
        side: room.side ?? 'provider',
        amount,
        currency,
        ...codes,
        words,
        openKey: room.id,
        createdAt: tx.now,
      },
    })
    const sequence = await chronicle(tx, room, {
      subject: `offer:${id}`,
      kind: 'offer',
      details: {
        id,
        amount: String(amount),
        currency,
        ...codes,
        words,
        replaces: open?.id ?? null,
      },
    })
    await tellRoom(tx, room, 'offer', { sequence })
  })
}
