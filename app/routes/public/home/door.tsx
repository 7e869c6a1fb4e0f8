import type { LucideIcon } from 'lucide-react'
import { Icon } from '#app/ui/icon'
import { LocaleLink } from '#app/ui/locale-link'

interface DoorProps {
  to: string
  icon: LucideIcon
  title: string
  hint: string
}

/** One of the things a visitor can do at once. */
export function Door({ to, icon, title, hint }: DoorProps) {
  return (
    <LocaleLink to={to} className="home-door">
      <span className="home-door-icon">
        <Icon of={icon} className="size-6" />
      </span>
      <span>
        <span className="home-door-title">{title}</span>
        <span className="home-door-hint">{hint}</span>
      </span>
    </LocaleLink>
  )
}
