import type { Scheme } from '../taxonomy/taxonomy'

/**
 * An entry as it stood, one text a field; a field in one language has the language behind a point, such as
 * `title.en`. Codes of lists are parted by commas.
 */
export type ListingSnapshot = Readonly<Record<string, string>>

/** The list that the codes of a field come from. */
export const schemeOfField: Readonly<Record<string, Scheme>> = {
  fieldCode: 'field',
  priorityCodes: 'priority',
  transferObjects: 'transfer-object',
  transferForms: 'transfer-form',
  transferModes: 'transfer-mode',
  transferScope: 'transfer-scope',
}

/** The fields of a snapshot whose codes are told in words. */
export function withLabels(
  snapshot: ListingSnapshot,
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ListingSnapshot {
  const told = Object.entries(snapshot).map(([field, value]) => {
    const scheme = schemeOfField[field]
    const words = scheme ? labels[scheme] : undefined
    if (!words) return [field, value]
    return [
      field,
      value
        .split(', ')
        .map((code) => words[code] ?? code)
        .join(', '),
    ]
  })
  return Object.fromEntries(told)
}

/** Leaves out what is empty, so that a field that was never filled is no difference. */
export function filled(fields: Readonly<Record<string, unknown>>): ListingSnapshot {
  const texts = Object.entries(fields).flatMap(([field, value]) => {
    const text = Array.isArray(value) ? value.join(', ') : value === true ? '✓' : value
    const words = text === null || text === undefined || text === false ? '' : String(text)
    return words.trim() ? [[field, words]] : []
  })
  return Object.fromEntries(texts)
}
