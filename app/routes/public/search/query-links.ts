/** The query without one value of a parameter, and from its first page again. */
export function queryWithout(query: URLSearchParams, name: string, value?: string): string {
  const rest = new URLSearchParams()
  for (const [key, each] of query) {
    if (key === 'page' || each === '') continue
    if (key !== name) rest.append(key, each)
    else if (value !== undefined) {
      const left = each.split(',').filter((part) => part.trim() !== value)
      if (left.length > 0) rest.append(key, left.join(','))
    }
  }
  return `?${rest}`
}

/** The query with nothing but these parameters of it. */
export function queryWithOnly(query: URLSearchParams, names: readonly string[]): string {
  const rest = new URLSearchParams()
  for (const [key, value] of query) if (names.includes(key) && value) rest.append(key, value)
  return `?${rest}`
}
