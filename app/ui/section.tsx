import type { ReactNode } from 'react'
import { useId } from 'react'

interface SectionProps {
  title: ReactNode
  lead?: ReactNode
  /** Link to all of what the section shows a part of. */
  more?: ReactNode
  children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section({ title, lead, more, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="page-section">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id={id}>{title}</h2>
          {lead ? <p className="muted mt-1 max-w-prose">{lead}</p> : null}
        </div>
        {more}
      </div>
      {children}
    </section>
  )
}
