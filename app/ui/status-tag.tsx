import clsx from 'clsx'
import type { ReactNode } from 'react'
import { type Tone, toneClasses } from './tone'

interface StatusTagProps {
  tone: Tone
  children: ReactNode
}

/** The state of an entry: its name with a dot in the colour of its tone. */
export function StatusTag({ tone, children }: StatusTagProps) {
  return (
    <span className={clsx('tag status-tag', toneClasses[tone])}>
      <span aria-hidden="true" className="status-dot" />
      {children}
    </span>
  )
}
