import type { DemoDayAction } from '#app/platform/db/generated/enums'
import { emit } from '#app/platform/events/emit.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { freeSlug, slugOf } from '#app/platform/text/slug'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { demoDayStateAt, takesAnswers } from './demo-day'
import type { DemoDayInput } from './demo-day-schemas'
import { demoDayMoved } from './incubation-events'
import { asKeeper } from './incubation-record.server'

/**
 * A demo day that staff are about to change, once it is sure that nobody was faster.
 * @throws DomainError not-found, conflict `changedMeanwhile`, `demoDayOver` once it is over or cancelled
 */
export async function demoDayToChange(tx: TransactionContext, id: string, version: number) {
  asKeeper(tx)
  if (!isUuid(id)) throw notFound()
  const { count } = await tx.db.demoDay.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  const day = await tx.db.demoDay.findUnique({ where: { id } })
  if (!day) throw notFound()
  if (count === 0) throw conflict()
  if (!takesAnswers(demoDayStateAt(tx.now, day))) throw conflict('demoDayOver')
  return day
}

/** Writes what was done into the history of a demo day. */
export async function recordDayStep(
  tx: TransactionContext,
  demoDayId: string,
  action: DemoDayAction,
  note?: string,
): Promise<void> {
  await tx.db.demoDayHistory.create({
    data: {
      demoDayId,
      actorId: actorId(tx.actor),
      action,
      note: note ?? null,
      createdAt: tx.now,
    },
  })
}

const columns = (input: DemoDayInput) => ({
  ...input,
  place: input.place ?? null,
  link: input.link ?? null,
})

/**
 * Makes a demo day; nobody but staff sees it before it is published.
 * @returns its id
 * @throws DomainError not-found for whoever does not keep incubation, invalid `demoDayPast`
 */
export async function addDemoDay(ctx: Context, input: DemoDayInput): Promise<string> {
  asKeeper(ctx)
  if (input.startsAt <= ctx.now) throw invalid('demoDayPast')
  return transact(ctx, async (tx) => {
    const base = slugOf(input.nameVi, 'ngay-trinh-dien')
    const taken = await tx.db.demoDay.findMany({
      where: { slug: { startsWith: base } },
      select: { slug: true },
    })
    const slug = freeSlug(base, new Set(taken.map((row) => row.slug)))
    const { id } = await tx.db.demoDay.create({
      data: { ...columns(input), slug, createdAt: tx.now },
      select: { id: true },
    })
    await recordDayStep(tx, id, 'added')
    return id
  })
}

/** Changes a demo day; whoever takes part is told once it is published. @throws DomainError not-found, conflict */
export async function changeDemoDay(
  ctx: Context,
  id: string,
  { version, ...input }: DemoDayInput & { version: number },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { slug, publishedAt } = await demoDayToChange(tx, id, version)
    await tx.db.demoDay.update({ where: { id }, data: columns(input) })
    await recordDayStep(tx, id, 'changed')
    if (publishedAt) await emit(tx, actorId(tx.actor), demoDayMoved, { id, slug, step: 'changed' })
  })
}

/** Publishes a demo day. @throws DomainError not-found, conflict */
export async function publishDemoDay(ctx: Context, id: string, version: number): Promise<void> {
  await transact(ctx, async (tx) => {
    const { slug, publishedAt } = await demoDayToChange(tx, id, version)
    if (publishedAt) throw conflict()
    await tx.db.demoDay.update({ where: { id }, data: { publishedAt: tx.now } })
    await recordDayStep(tx, id, 'published')
    await emit(tx, actorId(tx.actor), demoDayMoved, { id, slug, step: 'published' })
  })
}

/** Cancels a demo day, with the reason that everybody reads. @throws DomainError not-found, conflict */
export async function cancelDemoDay(
  ctx: Context,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { slug } = await demoDayToChange(tx, id, version)
    await tx.db.demoDay.update({
      where: { id },
      data: { cancelledAt: tx.now, cancelReason: reason },
    })
    await recordDayStep(tx, id, 'cancelled', reason)
    await emit(tx, actorId(tx.actor), demoDayMoved, { id, slug, step: 'cancelled' })
  })
}
