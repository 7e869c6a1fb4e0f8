import { forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { isDealNumber } from '../deals/deal'
import { refusalToAct, roleIn } from '../deals/deal-policy'
import { dayAsDate, localDay } from '../taxonomy/dates'
import type { ContactInput } from './care-schemas'

/**
 * Writes down a call or a visit about a deal, for staff alone.
 * @throws DomainError not-found, forbidden for staff without a fitting role, or `meetingInFuture`
 */
export function logContact(
  ctx: Context,
  number: string,
  { kind, side, heldOn, summary }: ContactInput,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const deal = isDealNumber(number) ? await tx.db.deal.findUnique({ where: { number } }) : null
    if (!deal || roleIn(tx.actor, deal) !== 'staff') throw notFound()
    const refusal = refusalToAct(tx.actor, 'staff')
    if (refusal) throw forbidden(refusal)
    if (heldOn > localDay(tx.now)) throw invalid('meetingInFuture')
    await tx.db.contact.create({
      data: {
        dealId: deal.id,
        kind,
        side: side ?? null,
        heldOn: dayAsDate(heldOn),
        summary,
        authorId: actorId(tx.actor) ?? '',
        createdAt: tx.now,
      },
    })
  })
}
