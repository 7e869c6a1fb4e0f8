import type { Context } from '../context'
import { type PricedDeal, priceRange } from './price-range'

/** Digits of a field's code that name the field a range is for (Circular 24/2025/TT-BKHCN, second level). */
const FIELD_DIGITS = 3

/**
 * What transfers in a technology's field cost, in đồng, as `priceRange` defines it; null where too few deals
 * are behind it. Sums are text: JSON has no such numbers.
 */
export async function priceRangeFor({ db }: Context, technologyId: string) {
  const technology = await db.technology.findUnique({
    where: { id: technologyId },
    select: { fieldCode: true },
  })
  const field = technology?.fieldCode?.slice(0, FIELD_DIGITS)
  if (!field || field.length < FIELD_DIGITS) return null
  const deals = await db.$queryRaw<PricedDeal[]>`
    SELECT d.number, d."signedOn", d.value, d."providerId", d."seekerId"
    FROM deal d LEFT JOIN technology t ON t.id = d."technologyId"
      LEFT JOIN need n ON n.id = d."needId" LEFT JOIN late_entry e ON e."dealId" = d.id
    WHERE d.stage IN ('signed', 'registered', 'executing', 'accepted', 'closed')
      AND d.value IS NOT NULL AND d."signedOn" IS NOT NULL
      AND NOT d."valueConfidential" AND d.currency = 'VND'
      AND left(coalesce(e."fieldCode", t."fieldCode", n."fieldCode"), ${FIELD_DIGITS}) = ${field}`
  const range = priceRange(deals)
  return range && { low: String(range.low), high: String(range.high), deals: range.deals }
}
