import { emit } from '#app/platform/events/emit.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { introduceWithin, loadForStaff } from '../matching/index.server'
import { meetingChanged } from './meeting-events'
import type { ProposeInput } from './meeting-schemas'

/** The slot of a match that stands, locked with its match until the transaction ends. */
async function standing({ db }: TransactionContext, matchId: string) {
  await db.$queryRaw`SELECT 1 FROM match WHERE id = ${matchId}::uuid FOR UPDATE`
  return db.meeting.findFirst({ where: { matchId, cancelledAt: null } })
}

/**
 * Introduces the parties of a match to each other, where they are not yet, and proposes when and where to meet; a
 * slot that stands is moved, and both answer anew.
 * @throws DomainError not-found for others than staff, `meetingInPast`, `meetingPlaceNeeded`, or conflict where
 * the match is not suggested, or the slot is another than the one seen
 */
export function proposeMeeting(
  ctx: Context,
  matchId: string,
  { startsAt, minutes, place, link, note, sequence }: Omit<ProposeInput, 'intent'>,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const { match, staffId } = await loadForStaff(tx, matchId)
    if (match.status !== 'suggested') throw conflict()
    if (startsAt <= tx.now) throw invalid('meetingInPast')
    if (!place && !link) throw invalid('meetingPlaceNeeded')
    const known = await standing(tx, matchId)
    if ((known?.sequence ?? undefined) !== sequence) throw conflict()
    if (!match.introducedAt) await introduceWithin(tx, matchId, note ?? '')
    const slot = { startsAt, minutes, place: place || null, link: link || null, note: note || null }
    if (known) {
      await tx.db.meeting.update({
        where: { id: known.id },
        data: { ...slot, sequence: { increment: 1 } },
      })
      await emit(tx, staffId, meetingChanged, { id: known.id, what: 'moved' })
      return
    }
    const { id } = await tx.db.meeting.create({
      data: { ...slot, matchId, createdById: staffId, createdAt: tx.now },
    })
    await emit(tx, staffId, meetingChanged, { id, what: 'proposed' })
  })
}

/**
 * Calls a meeting off; both sides are told.
 * @throws DomainError not-found for others than staff, and where no slot stands
 */
export function cancelMeeting(ctx: Context, matchId: string): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!isStaff(tx.actor)) throw notFound()
    await loadForStaff(tx, matchId)
    const known = await standing(tx, matchId)
    if (!known) throw notFound()
    await tx.db.meeting.update({
      where: { id: known.id },
      data: { cancelledAt: tx.now, sequence: { increment: 1 } },
    })
    await emit(tx, tx.actor.userId, meetingChanged, { id: known.id, what: 'cancelled' })
  })
}
