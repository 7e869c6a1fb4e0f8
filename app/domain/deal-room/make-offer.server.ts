import { invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { unknownCodes } from '../taxonomy/index.server'
import { refusalToOffer } from './room-policy'
import { chronicle, roomToChange, tellRoom } from './room-record.server'
import type { OfferInput } from './room-schemas'

async function checkCodes(tx: TransactionContext, { paymentCode, scopeCode }: OfferInput) {
  for (const [scheme, code] of [
    ['payment-method', paymentCode],
    ['transfer-scope', scopeCode],
  ] as const) {
    const [unknown] = await unknownCodes(tx.db, scheme, code ? [code] : [], tx.now)
    if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
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
    await checkCodes(tx, input)
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
    const codes = { paymentCode: input.paymentCode ?? null, scopeCode: input.scopeCode ?? null }
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
