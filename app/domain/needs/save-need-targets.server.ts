import type { z } from 'zod'
import type { Transaction } from '#app/platform/db/client.server'
import type { Context } from '../context'
import { editNeed } from './edit-need.server'
import type { NeedTargetsSchema } from './need-schemas'

type Input = z.output<typeof NeedTargetsSchema>

/** Replaces the targets; those that were there keep their ids and their English words. */
async function replaceTargets(
  db: Transaction,
  needId: string,
  targets: Input['targets'],
): Promise<void> {
  const before = await db.needTarget.findMany({
    where: { needId },
    select: { id: true, metricEn: true },
  })
  const known = new Map(before.map((row) => [row.id, row]))
  await db.needTarget.deleteMany({ where: { needId } })
  const taken = new Set<string>()
  await db.needTarget.createMany({
    data: targets.map(({ id = '', comparison = 'at_least', value = '', ...words }, position) => {
      const kept = taken.has(id) ? undefined : known.get(id)
      taken.add(id)
      return { ...words, ...kept, needId, position, comparison, value }
    }),
  })
}

/**
 * Saves the targets of a need and how ready a solution has to be.
 * @throws DomainError as `editListing`
 */
export function saveNeedTargets(ctx: Context, id: string, input: Input): Promise<void> {
  const { version, targets, trlMin = null } = input
  return editNeed(ctx, { id, version }, async ({ db }) => {
    await db.need.update({ where: { id }, data: { trlMin } })
    await replaceTargets(db, id, targets)
  })
}
