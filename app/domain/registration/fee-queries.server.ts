import type { Transaction } from '#app/platform/db/client.server'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { type FeeRuleInForce, feeCases } from './appraisal-fee'

/**
 * The fee rules in force on the day of an instant, in the order of the cases. What was not read in a text in
 * force (certainty below A) is left out: nobody is told it as fact.
 */
export async function feeRulesOn(db: Transaction, on: Date): Promise<FeeRuleInForce[]> {
  const day = dayAsDate(localDay(on))
  const rows = await db.appraisalFeeRule.findMany({
    where: {
      certainty: 'A',
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    orderBy: { validFrom: 'asc' },
    omit: { id: true, validTo: true, certainty: true },
  })
  return feeCases.flatMap((feeCase) => {
    const rule = rows.findLast((row) => row.feeCase === feeCase)
    return rule ? [{ ...rule, feeCase }] : []
  })
}
