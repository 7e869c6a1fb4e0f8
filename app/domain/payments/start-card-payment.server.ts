import type { Locale } from '#app/locales/locale'
import { formatMoney } from '#app/locales/money'
import { forbidden, invalid } from '#app/platform/http/domain-error'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { cardLimits, toStripe } from './card-limits.server'
import { openCheckout } from './checkout-session.server'
import { payableToChange } from './payable-record.server'
import { checkPayable, sumOf } from './report-transfer.server'
import { stripeAccountOn } from './stripe-account.server'

interface Start {
  /** Sum as the payer typed it, up to what one charge may have. */
  amount: string
  /** Address of the payable's page, to which Stripe sends the payer back. */
  back: string
  locale: Locale
}

/**
 * Begins a card payment of a payable or of a part of it, and opens its page at Stripe.
 * @returns the payment's id; its page says where to go on
 * @throws DomainError not-found, forbidden (`cardsOff` …), `sumAboveCharge`, `cardRefused`, or what
 * `checkPayable` says; Stripe's errors where it cannot be reached: the payment is then opened by a job
 */
export async function startCardPayment(
  ctx: Context,
  gate: StripeGate | null,
  payableId: string,
  { amount: written, back, locale }: Start,
): Promise<string> {
  if (!gate) throw forbidden('cardsOff')
  const payment = await transact(ctx, async (tx) => {
    const payable = await payableToChange(tx, payableId, ['payer'])
    const { currency } = payable
    const amount = sumOf(written, currency)
    await checkPayable(tx, payable, amount)
    const limits = await cardLimits(tx.db, currency, tx.now)
    if (!limits || toStripe(amount, limits) === null) throw invalid('cardCurrency', { currency })
    if (amount > limits.largest) {
      throw invalid('sumAboveCharge', { most: formatMoney(limits.largest, currency, locale) })
    }
    const { payeeId } = payable
    const account = gate.connect && payeeId && (await stripeAccountOn(tx.db, payeeId, tx.now))
    const startedById = actorId(tx.actor)
    return tx.db.payment.create({
      data: {
        payableId: payable.id,
        method: 'card',
        amount,
        currency,
        startedById,
        stripeReturn: back,
        stripeDestination: account || null,
        createdAt: tx.now,
        history: { create: { actorId: startedById, to: 'pending', createdAt: tx.now } },
      },
    })
  })
  if ((await openCheckout(ctx, gate, payment)) === null) throw invalid('cardRefused')
  return payment.id
}
