import { useEffect, useState } from 'react'

/** One suggestion of the list below a search box. */
export interface SuggestionItem {
  href: string
  label: string
  /** Language of the label. */
  lang: string
  /** What kind of thing it is. */
  note: string
}

/** Milliseconds without a key before the server is asked. */
const PAUSE = 150
const SHORTEST = 2
const LONGEST = 200

/**
 * The suggestions for what is being typed. Each key calls off the question before it; an answer that
 * fails to come is none.
 * @param address path that is asked with `q` and `lang`; without it nothing is asked
 * @param text null while nobody is typing
 */
export function useSuggestions(
  address: string | undefined,
  text: string | null,
  lang: string,
): readonly SuggestionItem[] {
  const [items, setItems] = useState<readonly SuggestionItem[]>([])
  useEffect(() => {
    const words = text?.trimStart() ?? ''
    if (!address || words.length < SHORTEST || words.length > LONGEST) {
      setItems([])
      return
    }
    const off = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const query = new URLSearchParams({ q: words, lang })
        const answer = await fetch(`${address}?${query}`, { signal: off.signal })
        const body: { suggestions?: SuggestionItem[] } = answer.ok ? await answer.json() : {}
        if (!off.signal.aborted) setItems(body.suggestions ?? [])
      } catch {
        if (!off.signal.aborted) setItems([])
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      off.abort()
    }
  }, [address, text, lang])
  return items
}
