import type { ReactNode } from 'react'

/** Running text with comfortable lines; line breaks that people typed stay. */
export function Prose({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <div lang={lang} className="prose">
      {children}
    </div>
  )
}
