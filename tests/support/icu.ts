const choosing = new Set(['plural', 'select', 'selectordinal'])

/** Reads the arguments and tags of an ICU message from a position; stops at the brace that closes it. */
function readMessage(text: string, start: number, found: Map<string, string>): number {
  let at = start
  while (at < text.length && text[at] !== '}') {
    const tag = /^<([a-z]\w*)>/i.exec(text.slice(at))
    if (tag) found.set(`<${tag[1]}>`, 'tag')
    if (text[at] === "'" && /[{}]/.test(text[at + 1] ?? '')) {
      const end = text.indexOf("'", at + 1)
      at = end === -1 ? text.length : end + 1
    } else if (text[at] === '{') at = readArgument(text, at + 1, found)
    else at += 1
  }
  return at
}

function readArgument(text: string, start: number, found: Map<string, string>): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(text.slice(start))
  if (!head?.[1]) throw new Error(`not an ICU argument: ${text.slice(start)}`)
  const kind = head[2] ?? 'plain'
  const counted = kind === 'plural' || kind === 'selectordinal' || kind === 'number'
  found.set(head[1], counted ? 'number' : kind)
  let at = start + head[0].length
  while (at < text.length && text[at] !== '}') {
    if (text[at] === '{' && choosing.has(kind)) at = readMessage(text, at + 1, found)
    at += 1
  }
  return at + 1
}

/**
 * The arguments and tags that an ICU message takes, sorted, each with its kind: `count:number`,
 * `name:plain`, `<link>:tag`. Plurals and numbers are one kind, because languages differ in plurals.
 */
export function argumentsOf(message: string): string[] {
  const found = new Map<string, string>()
  const end = readMessage(message, 0, found)
  if (end < message.length) throw new Error(`a brace too many: ${message}`)
  return [...found].map(([name, kind]) => `${name}:${kind}`).sort()
}
