import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { providersOffered } from '../directory/index.server'
import { isBehind } from './incubation-policy'
import { projectToStep, recordStep } from './incubation-record.server'

/** Who can be a mentor: experts and mentors whom the directory shows today. */
export async function mentorCandidates(ctx: Context) {
  const shown = await providersOffered(ctx)
  return shown.filter(({ kind }) => kind === 'mentor' || kind === 'expert')
}

/**
 * Names a mentor of a project.
 * @throws DomainError not-found, conflict `incubationMentorNamed`, invalid `incubationNoMentor`
 */
export async function nameMentor(
  ctx: Context,
  number: string,
  input: { version: number; provider: string; topic: string },
): Promise<void> {
  const candidates = await mentorCandidates(ctx)
  await transact(ctx, async (tx) => {
    const project = await projectToStep(tx, number, input.version, 'staff')
    const provider = candidates.find(({ id }) => id === input.provider)
    if (!provider) throw invalid('incubationNoMentor')
    const known = project.mentors.some(
      ({ providerId, endedAt }) => providerId === provider.id && endedAt === null,
    )
    if (known) throw conflict('incubationMentorNamed')
    await tx.db.incubationMentor.create({
      data: {
        projectId: project.id,
        providerId: provider.id,
        topic: input.topic,
        namedById: actorId(tx.actor),
        createdAt: tx.now,
      },
    })
    const note = `${provider.name}: ${input.topic}`
    await recordStep(tx, project, 'mentor_named', { note, providerId: provider.id })
  })
}

interface Ending {
  id: string
  providerId: string
}

async function end(
  tx: TransactionContext,
  project: Parameters<typeof recordStep>[1],
  { id, providerId }: Ending,
  words: string,
): Promise<void> {
  const { count } = await tx.db.incubationMentor.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: tx.now },
  })
  if (count === 0) throw conflict()
  const { name } = await tx.db.serviceProvider.findUniqueOrThrow({
    where: { id: providerId },
    select: { name: true },
  })
  await recordStep(tx, project, 'mentor_ended', { note: `${name}: ${words}`, providerId })
}

/** Ends the work of a mentor, by staff. @throws DomainError not-found, conflict */
export async function endMentor(
  ctx: Context,
  number: string,
  input: { version: number; mentor: string; words: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const project = await projectToStep(tx, number, input.version, 'staff')
    const mentor = project.mentors.find(({ id }) => id === input.mentor)
    if (!mentor) throw notFound()
    await end(tx, project, mentor, input.words)
  })
}

/** Lets a mentor step down. @throws DomainError not-found, forbidden, conflict */
export async function stepDown(
  ctx: Context,
  number: string,
  input: { version: number; words: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const project = await projectToStep(tx, number, input.version, 'mentor')
    const own = project.mentors.find(
      ({ endedAt, provider }) => endedAt === null && isBehind(tx.actor, provider),
    )
    if (!own) throw forbidden('stepNotYours')
    await end(tx, project, own, input.words)
  })
}
