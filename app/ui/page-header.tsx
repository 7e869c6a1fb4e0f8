import type { ReactNode } from 'react'

interface PageHeaderProps {
  title: ReactNode
  /** Small line above the title, such as the kind of entry. */
  eyebrow?: ReactNode
  /** One or two sentences below the title. */
  lead?: ReactNode
  /** Tags beside the title. */
  tags?: ReactNode
  /** Buttons on the right, below the title on a phone. */
  actions?: ReactNode
}

/** Title of a page with what belongs to it. */
export function PageHeader({ title, eyebrow, lead, tags, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="max-w-3xl min-w-0 grow basis-80">
        {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
        <h1>{title}</h1>
        {tags ? <div className="mt-3 flex flex-wrap gap-2">{tags}</div> : null}
        {lead ? <p className="lead mt-3">{lead}</p> : null}
      </div>
      {actions ? <div className="no-print flex flex-wrap gap-2">{actions}</div> : null}
    </header>
  )
}
