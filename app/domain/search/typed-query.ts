import { parseMoney } from '#app/locales/money'

/** Conditions that are sums, in đồng. */
const sums = ['priceMin', 'priceMax']

/** Conditions that are the two ends of one range. */
const ranges = [
  ['trlMin', 'trlMax'],
  ['priceMin', 'priceMax'],
] as const

/**
 * The query of a page as people fill it in, made one that `parseSearchParams` takes: sums may be written
 * `500 triệu`, `1,5 tỷ` or `500.000.000`, and the ends of a range in either order. What cannot be read stays
 * as it is. For pages only; the API takes digits and tells of a range that is upside down.
 */
export function readTypedQuery(query: URLSearchParams): URLSearchParams {
  const read = new URLSearchParams()
  for (const [name, value] of query) {
    const sum = sums.includes(name) ? parseMoney(value, 'VND') : null
    read.append(name, sum === null ? value : String(sum))
  }
  for (const [lowest, highest] of ranges) {
    const from = read.get(lowest)
    const to = read.get(highest)
    if (from && to && Number(from) > Number(to)) {
      read.set(lowest, to)
      read.set(highest, from)
    }
  }
  return read
}
