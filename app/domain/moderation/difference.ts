import type { ListingSnapshot } from './snapshot'

/** A piece of a text that stayed, went or came. */
export interface TextPart {
  text: string
  change: 'same' | 'gone' | 'new'
}

/** A field that is not what it was. */
export interface FieldDifference {
  /** Key of its name under `moderation.fields`. */
  field: string
  lang: 'vi' | 'en' | null
  before: TextPart[]
  after: TextPart[]
}

/** Texts with more words than this are compared as wholes. */
const mostWords = 1_200

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? []
}

/** How long the longest common run of words from each pair of places is. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = rows[i] as Uint16Array
      const next = rows[i + 1] as Uint16Array
      row[j] =
        before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return rows
}

function push(parts: TextPart[], text: string, change: TextPart['change']): void {
  const last = parts.at(-1)
  if (last?.change === change) last.text += text
  else parts.push({ text, change })
}

/**
 * Two texts side by side, word by word: each with what it shares with the other and what it has alone.
 */
export function compareTexts(
  before: string,
  after: string,
): Pick<FieldDifference, 'before' | 'after'> {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const left: TextPart[] = []
  const right: TextPart[] = []
  if (old.length > mostWords || now.length > mostWords) {
    if (before) push(left, before, 'gone')
    if (after) push(right, after, 'new')
    return { before: left, after: right }
  }
  const lengths = commonLengths(old, now)
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [from, to] = [old[i], now[j]]
    if (from !== undefined && from === to) {
      push(left, from, 'same')
      push(right, from, 'same')
      i += 1
      j += 1
    } else if (
      to === undefined ||
      (from !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      push(left, from ?? '', 'gone')
      i += 1
    } else {
      push(right, to, 'new')
      j += 1
    }
  }
  return { before: left, after: right }
}

/** The fields in which two versions of an entry differ, in the order of the newer one. */
export function differenceOf(before: ListingSnapshot, after: ListingSnapshot): FieldDifference[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return keys
    .filter((key) => (before[key] ?? '') !== (after[key] ?? ''))
    .map((key) => {
      const [field = key, lang] = key.split('.')
      return {
        field,
        lang: lang === 'vi' || lang === 'en' ? lang : null,
        ...compareTexts(before[key] ?? '', after[key] ?? ''),
      }
    })
}
