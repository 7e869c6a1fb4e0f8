import type { BudgetView } from './need-view'

interface BudgetRow {
  budgetMin: bigint | null
  budgetMax: bigint | null
  budgetCurrency: string
}

/** The budget of a need as pages take it. Sums below 2^53 keep every digit. */
export function budgetView(row: BudgetRow): BudgetView {
  return {
    min: row.budgetMin === null ? null : Number(row.budgetMin),
    max: row.budgetMax === null ? null : Number(row.budgetMax),
    currency: row.budgetCurrency,
  }
}
