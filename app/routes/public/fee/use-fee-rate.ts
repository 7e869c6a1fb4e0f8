import { useFormatter } from 'use-intl'

/** Writes a rate in millionths as a percentage in the reader's language: 1000 is `0,1%`. */
export function useFeeRate(): (millionths: number) => string {
  const format = useFormatter()
  return (millionths) =>
    format.number(millionths / 1_000_000, { style: 'percent', maximumFractionDigits: 4 })
}
