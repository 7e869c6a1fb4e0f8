import { organisations } from './content/organisations'
import { recognitions } from './content/recognitions'
import { day, type SeedContext } from './context'
import { idOf, personId } from './identity'

/** Writes the register of the demo: certificates and recognitions in force, over and withdrawn. */
export async function seedRecognitions(ctx: SeedContext): Promise<void> {
  const rows = recognitions.map(({ organisation, name, taxCode, ...seed }) => {
    const known = organisations.find(({ slug }) => slug === organisation)
    return {
      id: idOf('recognition', seed.kind, seed.certificateNumber),
      kind: seed.kind,
      name: known?.name ?? name ?? '',
      taxCode: known?.taxCode ?? taxCode ?? '',
      certificateNumber: seed.certificateNumber,
      issuer: seed.issuer,
      issuedOn: day(seed.issuedOn),
      validTo: seed.validTo ? day(seed.validTo) : null,
      endedOn: seed.endedOn ? day(seed.endedOn) : null,
      endReason: seed.endReason ?? null,
      fieldCode: seed.fieldCode ?? null,
      basis: seed.basis ?? null,
      products: seed.products ?? null,
      createdAt: ctx.ago(120),
    }
  })
  await ctx.db.recognition.createMany({ skipDuplicates: true, data: rows })
  await ctx.db.recognitionHistory.createMany({
    skipDuplicates: true,
    data: rows.flatMap((row) => {
      const step = (action: 'added' | 'ended', days: number, note: string | null) => ({
        id: idOf('recognition-history', row.id, action),
        recognitionId: row.id,
        actorId: personId('hotro'),
        action,
        entry: JSON.parse(JSON.stringify(row)) as object,
        note,
        createdAt: ctx.ago(days),
      })
      return [step('added', 120, null), ...(row.endedOn ? [step('ended', 40, row.endReason)] : [])]
    }),
  })
}
