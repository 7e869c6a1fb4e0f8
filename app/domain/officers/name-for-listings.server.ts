import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import type { OpenRecord } from './open-records.server'

/**
 * Writes down who answers for entries, each with a row of its history; an entry for which somebody was named in
 * the meantime is left alone.
 * @returns how many were changed
 */
export async function nameForListings(
  tx: TransactionContext,
  named: readonly { record: OpenRecord; officerId: string }[],
): Promise<number> {
  const entries = named.filter(({ record: { kind } }) => kind === 'technology' || kind === 'need')
  const people = await tx.db.user.findMany({
    where: { id: { in: [...new Set(entries.map(({ officerId }) => officerId))] } },
    select: { id: true, name: true },
  })
  const groups = Map.groupBy(entries, ({ record, officerId }) =>
    [record.kind, officerId, record.officerId ?? ''].join('|'),
  )
  let changed = 0
  for (const group of groups.values()) {
    const [first] = group
    if (!first) continue
    const { record, officerId } = first
    const name = people.find(({ id }) => id === officerId)?.name ?? ''
    const ids = group.map(({ record: { id } }) => id)
    const where = { id: { in: ids }, officerId: record.officerId }
    const { count } =
      record.kind === 'technology'
        ? await tx.db.technology.updateMany({ where, data: { officerId } })
        : await tx.db.need.updateMany({ where, data: { officerId } })
    changed += count
    await note(tx, group, name)
  }
  return changed
}

async function note(
  tx: TransactionContext,
  group: readonly { record: OpenRecord; officerId: string }[],
  name: string,
): Promise<void> {
  const row = ({ record: { status } }: { record: OpenRecord }) => ({
    step: 'officer',
    from: status,
    to: status,
    actorId: actorId(tx.actor),
    reason: name,
    createdAt: tx.now,
  })
  const [first] = group
  if (first?.record.kind === 'technology') {
    const data = group.map((one) => ({ ...row(one), technologyId: one.record.id }))
    await tx.db.technologyHistory.createMany({ data: data as never })
  } else {
    const data = group.map((one) => ({ ...row(one), needId: one.record.id }))
    await tx.db.needHistory.createMany({ data: data as never })
  }
}
