import type { Locale } from '#app/locales/locale'
import { labelOfCode, type Term } from '../taxonomy/taxonomy'
import type { FieldView } from './listing-view'

/** A field code with the names of the fields it lies in, highest first. */
export function fieldView(
  terms: readonly Term[],
  code: string | null,
  locale: Locale,
): FieldView | null {
  if (!code) return null
  const labels: string[] = []
  let provisional = false
  for (let next: string | null = code; next; ) {
    labels.unshift(labelOfCode(terms, next, locale))
    const term: Term | undefined = terms.find((candidate) => candidate.code === next)
    provisional ||= term?.provisional ?? false
    next = term?.parentCode ?? null
  }
  return { code, labels, provisional }
}
