import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { visibleListing } from '../listings/visible-listing'
import { demoDayStateAt, takesAnswers } from './demo-day'
import { projectToStep, recordStep } from './incubation-record.server'
import { demoDayToChange, recordDayStep } from './write-demo-day.server'

/**
 * Invites a project to a demo day; one that was taken off, or that said no, is invited again.
 * @throws DomainError not-found, conflict `demoDayOver`, `demoDayInvited`
 */
export async function inviteProject(
  ctx: Context,
  id: string,
  input: { version: number; project: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const day = await demoDayToChange(tx, id, input.version)
    const project = await tx.db.incubationProject.findFirst({
      where: { id: input.project, status: 'incubating' },
    })
    if (!project) throw notFound()
    const key = { demoDayId: id, projectId: project.id }
    const known = await tx.db.demoDayShowing.findUnique({ where: { demoDayId_projectId: key } })
    if (known?.status === 'invited' || known?.status === 'presenting') {
      throw conflict('demoDayInvited')
    }
    await tx.db.demoDayShowing.upsert({
      where: { demoDayId_projectId: key },
      create: { ...key, createdAt: tx.now },
      update: { status: 'invited', technologyIds: [], needIds: [] },
    })
    await recordDayStep(tx, id, 'project_invited', project.titleVi)
    await recordStep(tx, project, 'demo_invited', { note: day.nameVi })
  })
}

/** Takes a project off a demo day. @throws DomainError not-found, conflict */
export async function removeProject(
  ctx: Context,
  id: string,
  input: { version: number; project: string; reason: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const day = await demoDayToChange(tx, id, input.version)
    const project = await tx.db.incubationProject.findUnique({ where: { id: input.project } })
    if (!project) throw notFound()
    const { count } = await tx.db.demoDayShowing.updateMany({
      where: { demoDayId: id, projectId: project.id, status: { not: 'removed' } },
      data: { status: 'removed' },
    })
    if (count === 0) throw conflict()
    const note = `${day.nameVi}: ${input.reason}`
    await recordDayStep(tx, id, 'project_removed', `${project.titleVi}: ${input.reason}`)
    await recordStep(tx, project, 'demo_removed', { note })
  })
}

interface Answer {
  version: number
  day: string
  technologies: string[]
  needs: string[]
}

/** Listings of the organisation that everybody may see; a need that is asked anonymously stays so. */
async function checkListings(
  { db }: TransactionContext,
  organisationId: string,
  { technologies, needs }: Answer,
): Promise<void> {
  const [known, asked] = await Promise.all([
    db.technology.count({ where: { ...visibleListing, organisationId, id: { in: technologies } } }),
    db.need.count({
      where: { ...visibleListing, organisationId, anonymous: false, id: { in: needs } },
    }),
  ])
  const different = new Set([...technologies, ...needs]).size
  if (known + asked !== different) throw invalid('demoDayListing')
}

async function answer(
  tx: TransactionContext,
  number: string,
  {
    version,
    day: id,
    ...data
  }: { version: number; day: string; status: 'presenting' | 'declined' },
) {
  const project = await projectToStep(tx, number, version, 'firm')
  const day = await tx.db.demoDay.findUnique({ where: { id } })
  if (!day) throw notFound()
  if (!takesAnswers(demoDayStateAt(tx.now, day))) throw conflict('demoDayOver')
  const { count } = await tx.db.demoDayShowing.updateMany({
    where: { demoDayId: id, projectId: project.id, status: { not: 'removed' } },
    data: { ...data, answeredById: actorId(tx.actor), answeredAt: tx.now },
  })
  if (count === 0) throw notFound()
  return { project, day }
}

/**
 * The firm presents its project, with those of its published listings that it chooses; it may choose again until
 * the day is over.
 * @throws DomainError not-found, forbidden, conflict `demoDayOver`, invalid `demoDayListing`
 */
export async function presentProject(ctx: Context, number: string, input: Answer): Promise<void> {
  await transact(ctx, async (tx) => {
    const { version, day: id } = input
    const { project, day } = await answer(tx, number, { version, day: id, status: 'presenting' })
    await checkListings(tx, project.organisationId, input)
    await tx.db.demoDayShowing.update({
      where: { demoDayId_projectId: { demoDayId: id, projectId: project.id } },
      data: { technologyIds: input.technologies, needIds: input.needs },
    })
    await recordStep(tx, project, 'demo_accepted', { note: day.nameVi })
  })
}

/** The firm does not take part. @throws DomainError not-found, forbidden, conflict `demoDayOver` */
export async function declineDay(
  ctx: Context,
  number: string,
  input: { version: number; day: string; words: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { version, day: id, words } = input
    const { project, day } = await answer(tx, number, { version, day: id, status: 'declined' })
    await recordStep(tx, project, 'demo_declined', { note: `${day.nameVi}: ${words}` })
  })
}
