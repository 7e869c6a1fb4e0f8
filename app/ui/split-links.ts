/** A piece of a text: words, or a web address that may be followed. */
export interface TextPiece {
  text: string
  href?: string
}

const address = /https?:\/\/[^\s<>"'`]+/gi
/** Marks that end a sentence or a bracket, not an address. */
const trailing = /[.,;:!?)\]}»”’…]+$/

/** Splits a text at the web addresses in it; only http and https ones that parse are links. */
export function splitLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  const words = (to: number) => {
    if (to > from) pieces.push({ text: text.slice(from, to) })
  }
  for (const match of text.matchAll(address)) {
    const written = match[0].replace(trailing, '')
    const url = URL.parse(written)
    if (!url?.hostname || url.username || url.password) continue
    words(match.index)
    pieces.push({ text: written, href: url.href })
    from = match.index + written.length
  }
  words(text.length)
  return pieces
}
