import { invalid, notFound } from '#app/platform/http/domain-error'
import { actorId, isStaff } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { dayAsDate, localDay } from '../taxonomy/dates'
import type { ContactInput, ContactTarget } from './care-schemas'

/** The column that names what a contact was about. */
export function targetColumn({ kind, id }: ContactTarget) {
  if (kind === 'organisation') return { organisationId: id }
  return kind === 'technology' ? { technologyId: id } : { needId: id }
}

async function isThere({ db }: TransactionContext, { kind, id }: ContactTarget): Promise<boolean> {
  const where = { id }
  if (kind === 'organisation') return (await db.organisation.count({ where })) > 0
  const entry = { id, status: { not: 'draft' as const } }
  if (kind === 'technology') return (await db.technology.count({ where: entry })) > 0
  return (await db.need.count({ where: entry })) > 0
}

/**
 * Writes down a call or a visit about an organisation or an entry, for staff alone.
 * @throws DomainError not-found for others than staff, and for drafts; `meetingInFuture`
 */
export function logContactAbout(
  ctx: Context,
  target: ContactTarget,
  { kind, heldOn, summary }: Omit<ContactInput, 'side'>,
): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!isStaff(tx.actor) || !isUuid(target.id) || !(await isThere(tx, target))) throw notFound()
    if (heldOn > localDay(tx.now)) throw invalid('meetingInFuture')
    await tx.db.contact.create({
      data: {
        ...targetColumn(target),
        kind,
        heldOn: dayAsDate(heldOn),
        summary,
        authorId: actorId(tx.actor) ?? '',
        createdAt: tx.now,
      },
    })
  })
}
