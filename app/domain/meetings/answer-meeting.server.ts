import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { canEditFor, organisationIdOf } from '../accounts/actor'
import { type Context, transact } from '../context'
import { isUuid } from '../is-uuid'
import { meetingAnswered, meetingChanged } from './meeting-events'
import { meetingFor } from './meeting-queries.server'
import type { AnswerMeetingInput } from './meeting-schemas'

/**
 * Answers a slot for one side: yes, no, or when else. A later answer replaces an earlier one. When both said yes,
 * both are told that it stands.
 * @throws DomainError not-found for others than the two sides, `viewersOnlyRead`, conflict `meetingOver` where the
 * slot was moved or called off
 */
export function answerMeeting(
  ctx: Context,
  id: string,
  { reply, sequence, words }: AnswerMeetingInput,
): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!isUuid(id)) throw notFound()
    await tx.db.$queryRaw`SELECT 1 FROM meeting WHERE id = ${id}::uuid FOR UPDATE`
    const found = await meetingFor(tx.db, id, organisationIdOf(tx.actor))
    if (!found) throw notFound()
    if (!canEditFor(tx.actor)) throw forbidden('viewersOnlyRead')
    const { meeting, provider } = found
    if (meeting.cancelledAt || meeting.sequence !== sequence || meeting.startsAt <= tx.now) {
      throw conflict('meetingOver')
    }
    const answer = { reply, words: words || null, userId: tx.actor.userId, createdAt: tx.now }
    await tx.db.meetingAnswer.upsert({
      where: { meetingId_provider_sequence: { meetingId: id, provider, sequence } },
      create: { meetingId: id, provider, sequence, ...answer },
      update: answer,
    })
    await emit(tx, tx.actor.userId, meetingAnswered, { id, provider })
    const yes = await tx.db.meetingAnswer.count({
      where: { meetingId: id, sequence, reply: 'yes' },
    })
    if (reply === 'yes' && yes === 2) {
      await emit(tx, tx.actor.userId, meetingChanged, { id, what: 'agreed' })
    }
  })
}
