import clsx from 'clsx'
import type { ReactNode } from 'react'

const widths = {
  narrow: 'max-w-2xl',
  normal: 'max-w-5xl',
  wide: 'max-w-7xl',
}

interface PageProps {
  /** Narrow for forms and texts, wide for lists and tables. */
  width?: keyof typeof widths
  className?: string
  children: ReactNode
}

/** The main part of a page; the skip link leads here. */
export function Page({ width = 'normal', className, children }: PageProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={clsx('page stack mx-auto w-full', widths[width], className)}
    >
      {children}
    </main>
  )
}
