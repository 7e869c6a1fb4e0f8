import type { ReactNode } from 'react'

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity)
}

interface HighlightProps {
  /** Escaped text in which `<mark>` and `</mark>` are the only tags. */
  html: string
}

/** Shows where a search matched. Only `mark` becomes an element; everything else stays text. */
export function Highlight({ html }: HighlightProps) {
  const parts: ReactNode[] = []
  let marked = false
  for (const [index, piece] of html.split(/(<\/?mark>)/).entries()) {
    if (piece === '<mark>') marked = true
    else if (piece === '</mark>') marked = false
    else if (piece) parts.push(marked ? <mark key={index}>{decode(piece)}</mark> : decode(piece))
  }
  return <>{parts}</>
}
