import type { ReactNode } from 'react'
import { useLocale } from 'use-intl'

interface InLanguageProps {
  /** The text, with the language it is in. */
  words: { text: ReactNode; lang: string }
}

/** A text that may be in another language than the page; then it says so to screen readers. */
export function InLanguage({ words: { text, lang } }: InLanguageProps) {
  const locale = useLocale()
  return lang === locale ? text : <span lang={lang}>{text}</span>
}
