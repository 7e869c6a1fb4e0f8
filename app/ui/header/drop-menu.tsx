import clsx from 'clsx'
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { useDismiss } from './use-dismiss'

interface DropMenuProps {
  summary: ReactNode
  /** Menus of one name close each other. */
  name?: string
  /** Name for screen readers where the summary is an icon only. */
  label?: string
  className?: string
  children: ReactNode
}

/** A menu that opens below its button; native, so it works without scripts. */
export function DropMenu({ summary, name, label, className, children }: DropMenuProps) {
  const menu = useDismiss<HTMLDetailsElement>()
  return (
    <details ref={menu} name={name} className={clsx('drop-menu', className)}>
      <summary aria-label={label}>
        {summary}
        <Icon of={ChevronDown} className="drop-menu-arrow size-4 shrink-0" />
      </summary>
      <div className="drop-menu-panel">{children}</div>
    </details>
  )
}
