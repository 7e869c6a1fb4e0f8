import type { Database } from '#app/platform/db/client.server'
import { emit } from '#app/platform/events/emit.server'
import { forbidden, invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import { officerRoles, refusalToName } from './review-policy'
import { aboutReview, type Reviewed, record, reviewToChange } from './review-record.server'
import { openStatuses } from './review-steps'
import { supportOfficerNamed } from './support-review-events'

async function name(tx: TransactionContext, found: Reviewed, officerId: string): Promise<void> {
  await tx.db.supportReview.update({
    where: { applicationId: found.id },
    data: { officerId },
  })
  await tx.db.supportApplication.update({
    where: { id: found.id },
    data: { version: { increment: 1 } },
  })
  const officer = await tx.db.user.findUniqueOrThrow({
    where: { id: officerId },
    select: { name: true },
  })
  await record(tx, found, 'name', { reason: officer.name })
  await emit(tx, actorId(tx.actor), supportOfficerNamed, { ...aboutReview(found), officerId })
}

/**
 * Names who examines an application: the head of department gives it to a support officer, a support officer
 * takes it over.
 * @throws DomainError not-found, forbidden, conflict, `unknownReviewer`
 */
export function nameReviewer(
  ctx: Context,
  number: string,
  { version, officer }: { version: number; officer: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const found = await reviewToChange(tx, number, version)
    const refusal = refusalToName(tx.actor, officer)
    if (refusal) throw forbidden(refusal)
    const holders = await staffHolding(tx.db, tx.now, officerRoles)
    if (!holders.some(({ id }) => id === officer)) throw invalid('unknownReviewer')
    await name(tx, found, officer)
  })
}

/** How many open applications each of some people has. */
async function loads(db: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.supportReview.groupBy({
    by: ['officerId'],
    where: {
      officerId: { in: [...ids] },
      application: { status: { in: [...openStatuses] } },
    },
    _count: { _all: true },
  })
  return new Map(rows.map(({ officerId, _count }) => [officerId ?? '', _count._all]))
}

/**
 * Gives a new application to the support officer who has the fewest; nothing where it has one already, or
 * where nobody holds the role.
 */
export async function assignReviewer(ctx: Context, id: string): Promise<void> {
  const holders = await staffHolding(ctx.db, ctx.now, officerRoles)
  const busy = await loads(
    ctx.db,
    holders.map((holder) => holder.id),
  )
  const [free] = holders.toSorted(
    (one, other) => (busy.get(one.id) ?? 0) - (busy.get(other.id) ?? 0),
  )
  if (!free) return
  await transact(ctx, async (tx) => {
    await tx.db.$queryRaw`SELECT 1 FROM support_application WHERE id = ${id}::uuid FOR UPDATE`
    const row = await tx.db.supportApplication.findUnique({
      where: { id },
      include: { review: true },
    })
    if (!row?.number || !row.review || row.review.officerId) return
    await name(tx, row as unknown as Reviewed, free.id)
  })
}

/**
 * Says who examines an open application from now on, because somebody left; the caller knows that they may. With its
 * row of history; the new officer is told.
 * @param named.from who had it as the caller read it
 * @returns false where it is decided, or somebody else was named meanwhile
 */
export async function passOnReview(
  tx: TransactionContext,
  id: string,
  { from, to }: { from: string | null; to: string },
): Promise<boolean> {
  await tx.db.$queryRaw`SELECT 1 FROM support_application WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.db.supportApplication.findUnique({
    where: { id },
    include: { review: true },
  })
  const isOpen = openStatuses.some((status) => status === row?.status)
  if (!row?.number || !row.review || !isOpen || row.review.officerId !== from) return false
  await name(tx, row as unknown as Reviewed, to)
  return true
}
