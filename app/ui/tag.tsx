import clsx from 'clsx'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { type Tone, toneClasses } from './tone'

interface TagProps {
  tone?: Tone
  icon?: LucideIcon
  children: ReactNode
}

/** A word or two that classify an entry. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={clsx('tag', toneClasses[tone])}>
      {icon ? <Icon of={icon} /> : null}
      {children}
    </span>
  )
}
