import type { SearchParams } from './search-schemas'

/**
 * The parameters as a query in one fixed form: the same search gives the same text. Page, size and
 * language say how a search is shown, not what is searched, and are left out, as is the usual order.
 */
export function canonicalQuery(params: SearchParams): string {
  const { page: _page, limit: _limit, lang: _lang, sort, q, ...conditions } = params
  const query = new URLSearchParams()
  const words = q.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (words) query.set('q', words)
  for (const name of Object.keys(conditions).sort()) {
    const value = conditions[name as keyof typeof conditions]
    const values = Array.isArray(value)
      ? value.map(String).sort()
      : value === undefined
        ? []
        : [value]
    for (const each of values) query.append(name, String(each))
  }
  if (sort !== 'relevance') query.set('sort', sort)
  return query.toString()
}
