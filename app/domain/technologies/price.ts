import type { PriceView } from './technology-view'

interface PriceRow {
  priceMode: PriceView['mode']
  priceMin: bigint | null
  priceMax: bigint | null
  priceCurrency: string
}

/** The price of a technology as pages take it. Sums below 2^53 keep every digit. */
export function priceView(row: PriceRow): PriceView {
  return {
    mode: row.priceMode,
    min: row.priceMin === null ? null : Number(row.priceMin),
    max: row.priceMax === null ? null : Number(row.priceMax),
    currency: row.priceCurrency,
  }
}
