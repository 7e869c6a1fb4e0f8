import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useId } from 'react'

interface CardProps {
  title?: ReactNode
  /** Level of the title below the headings around it. */
  level?: 2 | 3
  /** Link or button beside the title. */
  action?: ReactNode
  className?: string
  children: ReactNode
}

/** A white panel that groups what belongs together, named by its title. */
export function Card({ title, level = 2, action, className, children }: CardProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  if (!title) return <div className={clsx('card-panel', className ?? 'panel-flow')}>{children}</div>
  return (
    <section aria-labelledby={id} className={clsx('card-panel', className ?? 'panel-flow')}>
      <div className="panel-head flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading id={id} className={level === 2 ? 'text-xl' : undefined}>
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
