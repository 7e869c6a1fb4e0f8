import { forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { isBehind } from './incubation-policy'
import { projectToStep, recordStep } from './incubation-record.server'

/**
 * Keeps what a mentor wrote of a session with the firm; it is not changed afterwards.
 * @throws DomainError not-found, forbidden, conflict, invalid `incubationSessionToCome`
 */
export async function writeSession(
  ctx: Context,
  number: string,
  input: { version: number; heldOn: string; words: string },
): Promise<void> {
  if (input.heldOn > localDay(ctx.now)) throw invalid('incubationSessionToCome')
  await transact(ctx, async (tx) => {
    const project = await projectToStep(tx, number, input.version, 'mentor')
    const own = project.mentors.find(
      ({ endedAt, provider }) => endedAt === null && isBehind(tx.actor, provider),
    )
    const authorId = actorId(tx.actor)
    if (!own || !authorId) throw forbidden('stepNotYours')
    await tx.db.incubationSession.create({
      data: {
        mentorId: own.id,
        authorId,
        heldOn: dayAsDate(input.heldOn),
        words: input.words,
        createdAt: tx.now,
      },
    })
    await recordStep(tx, project, 'session_held', { providerId: own.providerId })
  })
}
