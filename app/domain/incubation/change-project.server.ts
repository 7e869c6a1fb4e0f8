import { type Context, transact } from '../context'
import { dayAsDate } from '../taxonomy/dates'
import { projectToStep, recordStep } from './incubation-record.server'
import type { ProjectInput } from './incubation-schemas'

/**
 * Changes what a project says of itself and how long it lasts.
 * @throws DomainError not-found, conflict
 */
export async function changeProject(
  ctx: Context,
  number: string,
  { version, startsOn, endsOn, ...words }: ProjectInput & { version: number },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const project = await projectToStep(tx, number, version, 'staff')
    await tx.db.incubationProject.update({
      where: { id: project.id },
      data: {
        ...words,
        titleEn: words.titleEn ?? null,
        summaryEn: words.summaryEn ?? null,
        startsOn: dayAsDate(startsOn),
        endsOn: dayAsDate(endsOn),
      },
    })
    await recordStep(tx, project, 'changed')
  })
}

/**
 * Ends a project, as graduated or stopped, with what came of it or why. Nothing is done with it afterwards.
 * @throws DomainError not-found, conflict
 */
export async function endProject(
  ctx: Context,
  number: string,
  input: { version: number; to: 'graduated' | 'stopped'; words: string },
): Promise<void> {
  const { version, to, words } = input
  await transact(ctx, async (tx) => {
    const project = await projectToStep(tx, number, version, 'staff')
    await tx.db.incubationProject.update({
      where: { id: project.id },
      data: { status: to, outcome: words, endedAt: tx.now },
    })
    await recordStep(tx, project, to, { note: words })
  })
}
