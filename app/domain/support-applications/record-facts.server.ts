import type { Context } from '../context'
import type { RecordFacts } from '../programmes/firm-answers'
import { certificates } from '../programmes/firm-facts'
import { recognitionsOf } from '../recognitions/index.server'
import { termsOf, unitPath } from '../taxonomy/index.server'

/** A code of a list and those above it. */
function withAbove(parents: ReadonlyMap<string, string | null>, code: string): string[] {
  const above = parents.get(code)
  return above ? [code, ...withAbove(parents, above)] : [code]
}

/**
 * What the exchange's records say of an applicant on a day: the unit it is in with those above it, and the
 * certificates that the register holds of it with their fields. Where the register has no field of it, its field is not
 * known.
 */
export async function recordFacts(
  { db, actor, requestId }: Context,
  firm: { unitCode?: string | null; taxCode?: string | null },
  on: Date,
): Promise<RecordFacts> {
  const ctx = { db, actor, requestId, now: on }
  const [path, held, terms] = await Promise.all([
    firm.unitCode ? unitPath(db, firm.unitCode) : [],
    recognitionsOf(ctx, firm.taxCode ?? null),
    termsOf(db, 'field', on),
  ])
  const parents = new Map(terms.map(({ code, parentCode }) => [code, parentCode ?? null]))
  const fields = held.flatMap(({ fieldCode }) => (fieldCode ? withAbove(parents, fieldCode) : []))
  return {
    place: path.length > 0 ? path.map(({ code }) => code) : null,
    certificate: certificates.filter((code) =>
      held.some(({ kind }) => kind === code.replace('-', '_')),
    ),
    field: fields.length > 0 ? fields : null,
  }
}
