import type { SearchDocument } from '../engine'
import { fieldOf, textsOf } from '../fields'
import { tokenise } from './tokenise'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/**
 * The text as HTML with `<mark>` around each word whose base form is among the given ones. Marked
 * words that follow one another share one mark.
 */
export function highlight(text: string, bases: ReadonlySet<string>): string {
  const composed = text.normalize('NFC')
  let html = ''
  let written = 0
  let openUntil = -1
  for (const { start, end, base } of tokenise(composed)) {
    if (!bases.has(base)) continue
    const between = composed.slice(written, start)
    const joined = openUntil === written && /^\s+$/.test(between)
    if (openUntil >= 0 && !joined) html += '</mark>'
    html += escapeHtml(between)
    if (!joined) html += '<mark>'
    html += escapeHtml(composed.slice(start, end))
    written = end
    openUntil = end
  }
  if (openUntil >= 0) html += '</mark>'
  return html + escapeHtml(composed.slice(written))
}

/** The same for fields of a document; a field without text is left out. */
export function highlightFields(
  document: SearchDocument,
  fields: readonly string[],
  bases: ReadonlySet<string>,
): Record<string, string> {
  const highlights: Record<string, string> = {}
  for (const field of fields) {
    const texts = textsOf(fieldOf(document, field))
    if (texts.length > 0) highlights[field] = highlight(texts.join(', '), bases)
  }
  return highlights
}
