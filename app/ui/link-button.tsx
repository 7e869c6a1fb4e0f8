import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes'
import { Icon } from './icon'
import { LocaleLink } from './locale-link'

interface LinkButtonProps {
  /** Path on this site without a language. */
  to: string
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: LucideIcon
  className?: string
  children: ReactNode
}

/** A link that looks like a button. */
export function LinkButton({ to, variant, size, icon, className, children }: LinkButtonProps) {
  return (
    <LocaleLink to={to} className={buttonClasses(variant, size, className)}>
      {icon ? <Icon of={icon} /> : null}
      {children}
    </LocaleLink>
  )
}
