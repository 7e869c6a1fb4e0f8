import { conflict, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { dayAsDate } from '../taxonomy/dates'
import { type MilestoneStep, milestoneSteps } from './incubation'
import { projectToStep, recordStep } from './incubation-record.server'

/** Adds a milestone to a project. @throws DomainError not-found, conflict */
export async function addMilestone(
  ctx: Context,
  number: string,
  input: { version: number; titleVi: string; titleEn?: string | undefined; dueOn: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const project = await projectToStep(tx, number, input.version, 'staff')
    await tx.db.incubationMilestone.create({
      data: {
        projectId: project.id,
        titleVi: input.titleVi,
        titleEn: input.titleEn ?? null,
        dueOn: dayAsDate(input.dueOn),
        createdAt: tx.now,
      },
    })
    await recordStep(tx, project, 'milestone_added', { note: input.titleVi })
  })
}

interface Step {
  version: number
  step: MilestoneStep
  milestone: string
  words: string
}

/**
 * Takes a step with a milestone: the firm reports it; staff find it reached or missed, or send it back.
 * @throws DomainError not-found, forbidden, conflict where it is not in a state for the step
 */
export async function stepMilestone(
  ctx: Context,
  number: string,
  { version, step, milestone: id, words }: Step,
): Promise<void> {
  const { from, to, by, action } = milestoneSteps[step]
  await transact(ctx, async (tx) => {
    const project = await projectToStep(tx, number, version, by)
    const found = await tx.db.incubationMilestone.findFirst({
      where: { id, projectId: project.id },
    })
    if (!found) throw notFound()
    const said =
      by === 'firm'
        ? { report: words, reportedById: actorId(tx.actor), reportedAt: tx.now }
        : { note: words, decidedById: actorId(tx.actor), decidedAt: tx.now }
    const { count } = await tx.db.incubationMilestone.updateMany({
      where: { id, status: { in: [...from] } },
      data: { ...said, status: to },
    })
    if (count === 0) throw conflict()
    await recordStep(tx, project, action, { note: `${found.titleVi}: ${words}` })
  })
}
