import type { z } from 'zod'
import type { Transaction } from '#app/platform/db/client.server'
import type { Context } from '../context'
import { dayAsDate } from '../taxonomy/dates'
import { editTechnology } from './edit-technology.server'
import type { TechnologyEvidenceSchema } from './technology-schemas'

type Input = z.output<typeof TechnologyEvidenceSchema>

/** Replaces the advantages; those that were there keep their ids and their English words. */
async function replaceAdvantages(
  db: Transaction,
  technologyId: string,
  advantages: Input['advantages'],
): Promise<void> {
  const before = await db.technologyAdvantage.findMany({
    where: { technologyId },
    select: { id: true, metricEn: true, comparedWithEn: true },
  })
  const known = new Map(before.map((row) => [row.id, row]))
  await db.technologyAdvantage.deleteMany({ where: { technologyId } })
  const taken = new Set<string>()
  await db.technologyAdvantage.createMany({
    data: advantages.map(({ id = '', baseline = '', value = '', proof, ...words }, position) => {
      const kept = taken.has(id) ? undefined : known.get(id)
      taken.add(id)
      return { ...words, ...kept, technologyId, position, baseline, value, proof: proof || null }
    }),
  })
}

/**
 * Saves readiness, its evidence and the advantages of a technology.
 * @throws DomainError as `editListing`
 */
export function saveTechnologyEvidence(ctx: Context, id: string, input: Input): Promise<void> {
  const { version, trl = null, trlEvidence, trlEvidenceDate, advantages } = input
  return editTechnology(ctx, { id, version }, async ({ db }) => {
    const { trl: before } = await db.technology.findUniqueOrThrow({
      where: { id },
      select: { trl: true },
    })
    await db.technology.update({
      where: { id },
      data: {
        trl,
        trlEvidence: trlEvidence || null,
        trlEvidenceDate: trlEvidenceDate ? dayAsDate(trlEvidenceDate) : null,
        // What the department verified was another level.
        ...(trl === before ? {} : { trlVerified: null }),
      },
    })
    await replaceAdvantages(db, id, advantages)
  })
}
