import type { Context } from '../context'
import { termsOf } from '../taxonomy/index.server'
import { codesUnder, secondLevelOf } from '../taxonomy/taxonomy'
import { type PricedDeal, priceRange } from './price-range'

/**
 * What transfers in a technology's field cost, in đồng, as `priceRange` defines it; null where too few deals
 * are behind it. A field is one of the second level of Circular 24/2025/TT-BKHCN with all that is below it: a
 * technology that names the first level only has none. Sums are text: JSON has no such numbers.
 */
export async function priceRangeFor({ db, now }: Context, technologyId: string) {
  const technology = await db.technology.findUnique({
    where: { id: technologyId },
    select: { fieldCode: true },
  })
  const terms = await termsOf(db, 'field', now)
  const field = secondLevelOf(terms, technology?.fieldCode ?? null)
  if (!field) return null
  const codes = codesUnder(terms, field)
  const deals = await db.$queryRaw<PricedDeal[]>`
    SELECT d.number, d."signedOn", d.value, d."providerId", d."seekerId"
    FROM deal d LEFT JOIN technology t ON t.id = d."technologyId"
      LEFT JOIN need n ON n.id = d."needId" LEFT JOIN late_entry e ON e."dealId" = d.id
    WHERE d.stage IN ('signed', 'registered', 'executing', 'accepted', 'closed')
      AND d.value IS NOT NULL AND d."signedOn" IS NOT NULL
      AND NOT d."valueConfidential" AND d.currency = 'VND'
      AND coalesce(e."fieldCode", t."fieldCode", n."fieldCode") = ANY(${codes})`
  const range = priceRange(deals)
  return range && { low: String(range.low), high: String(range.high), deals: range.deals }
}
