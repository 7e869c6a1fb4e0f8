import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes'
import { Icon } from './icon'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: LucideIcon
}

/** A button; sends the form around it unless its type says otherwise. */
export function Button({ variant, size, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="submit" {...rest} className={buttonClasses(variant, size, className)}>
      {icon ? <Icon of={icon} /> : null}
      {children}
    </button>
  )
}
