import type { LucideIcon } from 'lucide-react'
import { Inbox } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'

interface EmptyStateProps {
  title: ReactNode
  icon?: LucideIcon
  /** What one can do about it: a button or a link. */
  action?: ReactNode
  children?: ReactNode
}

/** Stands where a list would be: says why it is empty and what to do. */
export function EmptyState({ title, icon = Inbox, action, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon of={icon} className="size-9 text-primary" />
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="muted max-w-prose">{children}</div> : null}
      {action ? <div className="mt-2 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  )
}
