/** Words for the fields of a form by name; entries of a list are written `owners[].share`. */
export type FieldLabels = Record<string, string>

/**
 * The words for a field: those of its own name, else those of its place in a list with its number behind.
 * @returns null where the labels do not know the field
 */
export function labelOf(labels: FieldLabels, name: string): string | null {
  // Names come from the browser: one such as "constructor" must not find what every object has.
  const known = new Map(Object.entries(labels))
  const own = known.get(name)
  if (own !== undefined) return own
  const shared =
    known.get(name.replace(/\[\d+\]/g, '[]')) ?? known.get(name.replace(/\[\d+\]$/, ''))
  if (shared === undefined) return null
  const numbers = [...name.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]) + 1)
  return numbers.length > 0 ? `${shared} (${numbers.join('.')})` : shared
}
