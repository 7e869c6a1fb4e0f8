/** Texts by key, as `home.how.title`. */
export type Texts = ReadonlyMap<string, string>

/** The messages with other texts at some keys; what those do not touch is shared. */
export function withTexts<Messages extends object>(messages: Messages, texts: Texts): Messages {
  if (texts.size === 0) return messages
  const changed = { ...messages } as Record<string, unknown>
  for (const [key, text] of texts) {
    const path = key.split('.')
    const last = path.pop() ?? ''
    let at = changed
    for (const part of path) {
      at[part] = { ...(at[part] as object) }
      at = at[part] as Record<string, unknown>
    }
    at[last] = text
  }
  return changed as Messages
}

/** Every text of messages by its key. */
export function textsOf(messages: object, before = ''): Texts {
  return new Map(
    Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[before + name, value] as const]
        : [...textsOf(value as object, `${before}${name}.`)],
    ),
  )
}
