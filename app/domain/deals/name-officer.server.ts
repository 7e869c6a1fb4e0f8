import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { type Actor, actorId } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import type { DealParties } from './deal'
import { mayNameOfficer, officerRoles } from './deal-policy'
import { aboutDeal, lockDeal, record } from './deal-record.server'
import type { NameOfficerInput } from './deal-schemas'
import { isOpen } from './deal-stages'
import { dealOfficerNamed } from './deals-events'

type Reader = Pick<TransactionContext, 'db' | 'now'>

/** Who may answer for a deal: staff in a fitting role who belong to neither party. */
export async function possibleOfficers({ db, now }: Reader, { providerId, seekerId }: DealParties) {
  const holders = await staffHolding(db, now, officerRoles)
  const members = await db.membership.findMany({
    where: { organisationId: { in: [providerId, seekerId] }, status: 'active' },
    select: { userId: true },
  })
  return holders.filter(({ id }) => !members.some(({ userId }) => userId === id))
}

/** The officers to choose from, for whoever may say which one answers for a deal; null for others. */
export async function officerChoices(
  ctx: Reader & { actor: Actor },
  deal: DealParties & { stage: Parameters<typeof isOpen>[0]; officerId: string | null },
  role: Parameters<typeof mayNameOfficer>[1],
) {
  if (!isOpen(deal.stage) || !mayNameOfficer(ctx.actor, role)) return null
  return { present: deal.officerId, people: await possibleOfficers(ctx, deal) }
}

/**
 * Says which officer answers for a deal on the department's side. Words that parties gave stay as they are.
 * @throws DomainError not-found, forbidden (`forbidden`, `dealEnded`), `noOfficer` for somebody without a
 * fitting role or of one of the parties, or conflict where another officer was named since
 */
export function nameOfficer(
  ctx: Context,
  number: string,
  { officerId, present }: Omit<NameOfficerInput, 'intent'>,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const deal = await lockDeal(tx, number)
    if (deal.role !== 'staff') throw notFound()
    if (!mayNameOfficer(tx.actor, deal.role)) throw forbidden()
    if (!isOpen(deal.stage)) throw forbidden('dealEnded')
    if ((deal.officerId ?? '') !== (present ?? '')) throw conflict()
    const known = await possibleOfficers(tx, deal)
    if (!known.some(({ id }) => id === officerId)) throw invalid('noOfficer')
    if (officerId === deal.officerId) return
    await tx.db.deal.update({ where: { id: deal.id }, data: { officerId } })
    await record(tx, deal, { kind: 'officer', officerId })
    await emit(tx, actorId(tx.actor), dealOfficerNamed, { ...aboutDeal(deal), officerId })
  })
}
