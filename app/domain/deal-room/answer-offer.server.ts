import type { Offer } from '#app/platform/db/generated/client'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { lockDeal, writeTerms } from '../deals/index.server'
import { isUuid } from '../is-uuid'
import { refusalToDecide, refusalToOffer } from './room-policy'
import { chronicle, type Room, roomToChange, tellRoom } from './room-record.server'
import type { OfferAnswerInput } from './room-schemas'

type Answer = 'accepted' | 'refused' | 'withdrawn'

const answers: Record<OfferAnswerInput['intent'], Answer> = {
  'accept-offer': 'accepted',
  'refuse-offer': 'refused',
  'withdraw-offer': 'withdrawn',
}

const news = {
  accepted: 'offerAccepted',
  refused: 'offerRefused',
  withdrawn: 'offerWithdrawn',
} as const

async function openOffer(tx: TransactionContext, room: Room, id: string) {
  const offer = isUuid(id) ? await tx.db.offer.findUnique({ where: { id } }) : null
  if (!offer || offer.dealId !== room.id) throw notFound()
  if (offer.status !== 'open') throw invalid('offerAnswered')
  return offer
}

/** What was agreed becomes the deal's terms; terms the offer says nothing of stay as they are. */
async function takeOver(tx: TransactionContext, number: string, offer: OfferTerms): Promise<void> {
  const deal = await lockDeal(tx, number)
  const { amount: value, currency, objectCodes, modeCodes } = offer
  await writeTerms(tx, deal, {
    objectCodes: objectCodes.length > 0 ? objectCodes : deal.objectCodes,
    formCode: offer.formCode ?? deal.formCode,
    modeCodes: modeCodes.length > 0 ? modeCodes : deal.modeCodes,
    valueConfidential: deal.valueConfidential,
    signedOn: deal.signedOn,
    value,
    currency,
    paymentCode: offer.paymentCode ?? deal.paymentCode,
    scopeCode: offer.scopeCode ?? deal.scopeCode,
  })
}

type OfferTerms = Pick<
  Offer,
  'amount' | 'currency' | 'objectCodes' | 'formCode' | 'modeCodes' | 'scopeCode' | 'paymentCode'
>

/**
 * Answers the open offer: the other party accepts or refuses it, its own takes it back. Accepting writes the
 * amount and the terms into a new version of the deal.
 * @throws DomainError not-found, forbidden (`dealEnded`, `termsFixed`, `partiesOnly`, `ownOffer`,
 * `notOwnOffer`, or why the actor may not act), `offerAnswered`, or conflict
 */
export function answerOffer(
  ctx: Context,
  number: string,
  { intent, offerId, reason }: OfferAnswerInput,
): Promise<void> {
  const status = answers[intent]
  return transact(ctx, async (tx) => {
    const mayAnswer = status === 'accepted' ? refusalToOffer : refusalToDecide
    const room = await roomToChange(tx, number, mayAnswer)
    const offer = await openOffer(tx, room, offerId)
    const own = offer.side === room.side
    if (own && status !== 'withdrawn') throw forbidden('ownOffer')
    if (!own && status === 'withdrawn') throw forbidden('notOwnOffer')
    const { count } = await tx.db.offer.updateMany({
      where: { id: offer.id, status: 'open' },
      data: {
        status,
        openKey: null,
        answeredById: actorId(tx.actor),
        answeredAt: tx.now,
        reason: reason || null,
      },
    })
    if (count === 0) throw conflict()
    const { amount, currency, words } = offer
    const { objectCodes, formCode, modeCodes, paymentCode, scopeCode } = offer
    const terms = { objectCodes, formCode, modeCodes, paymentCode, scopeCode }
    const sequence = await chronicle(tx, room, {
      subject: `offer-${status}:${offer.id}`,
      kind: `offer-${status}`,
      details: {
        id: offer.id,
        reason: reason || null,
        ...(status === 'accepted' ? { amount: String(amount), currency, ...terms, words } : {}),
      },
    })
    if (status === 'accepted') await takeOver(tx, number, offer)
    await tellRoom(tx, room, news[status], { sequence })
  })
}
