import type { SupportCallAction } from '#app/platform/db/generated/enums'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { publicProgramme } from '../programmes/index.server'
import { mayKeepCalls } from './call-policy'
import type { CallInput } from './call-schemas'

/** @throws DomainError not-found for whoever does not keep calls */
export function asKeeper({ actor }: Pick<Context, 'actor'>): void {
  if (!mayKeepCalls(actor)) throw notFound()
}

async function callToChange(tx: TransactionContext, id: string, version: number) {
  asKeeper(tx)
  if (!isUuid(id)) throw notFound()
  const { count } = await tx.db.supportCall.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  })
  const call = await tx.db.supportCall.findUnique({ where: { id } })
  if (!call) throw notFound()
  if (count === 0) throw conflict()
  return call
}

async function recordStep(
  tx: TransactionContext,
  callId: string,
  action: SupportCallAction,
  closesAt: Date,
  note?: string,
): Promise<void> {
  await tx.db.supportCallHistory.create({
    data: {
      callId,
      actorId: actorId(tx.actor),
      action,
      closesAt,
      note: note ?? null,
      createdAt: tx.now,
    },
  })
}

/**
 * Makes a call of a published programme; nobody sees it before it is published.
 * @returns its id
 * @throws DomainError not-found, conflict `callSlugTaken`, `programmeByPlan`
 */
export async function addCall(
  ctx: Context,
  input: CallInput & { programme: string; slug: string },
): Promise<string> {
  asKeeper(ctx)
  return transact(ctx, async (tx) => {
    const { programme: programmeSlug, slug, ...call } = input
    const programme = await publicProgramme({ db: tx.db, now: tx.now }, programmeSlug)
    if (!programme.content.items.some(({ way }) => way === 'application')) {
      throw conflict('programmeByPlan')
    }
    const known = await tx.db.supportCall.count({ where: { slug } })
    if (known > 0) throw conflict('callSlugTaken')
    const { id } = await tx.db.supportCall.create({
      data: { ...call, slug, programmeId: programme.id, createdAt: tx.now },
      select: { id: true },
    })
    await recordStep(tx, id, 'added', call.closesAt)
    return id
  })
}

/**
 * Changes a call. Once it is published its deadline only moves on, and only while it is not over.
 * @throws DomainError not-found, conflict, invalid `callDeadlineEarlier`, `callOver`
 */
export async function changeCall(
  ctx: Context,
  id: string,
  { version, ...input }: CallInput & { version: number },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const call = await callToChange(tx, id, version)
    const moved = input.closesAt.getTime() !== call.closesAt.getTime()
    if (call.publishedAt && moved) {
      if (input.closesAt < call.closesAt) throw invalid('callDeadlineEarlier')
      if (call.closesAt <= tx.now || call.withdrawnAt) throw invalid('callOver')
    }
    await tx.db.supportCall.update({ where: { id }, data: input })
    const action = call.publishedAt && moved ? 'extended' : 'changed'
    await recordStep(tx, id, action, input.closesAt)
  })
}

/**
 * Publishes a call. @throws DomainError not-found, conflict, invalid `callOver` where its deadline is past
 */
export async function publishCall(ctx: Context, id: string, version: number): Promise<void> {
  await transact(ctx, async (tx) => {
    const call = await callToChange(tx, id, version)
    if (call.publishedAt) throw conflict()
    if (call.closesAt <= tx.now) throw invalid('callOver')
    await tx.db.supportCall.update({ where: { id }, data: { publishedAt: tx.now } })
    await recordStep(tx, id, 'published', call.closesAt)
  })
}

/** Withdraws a call: it takes nothing any more; what came in goes on. @throws DomainError not-found, conflict */
export async function withdrawCall(
  ctx: Context,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const call = await callToChange(tx, id, version)
    if (call.withdrawnAt) throw conflict()
    await tx.db.supportCall.update({
      where: { id },
      data: { withdrawnAt: tx.now, withdrawReason: reason },
    })
    await recordStep(tx, id, 'withdrawn', call.closesAt, reason)
  })
}
