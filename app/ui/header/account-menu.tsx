import { CircleUser } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { LocaleLink } from '../locale-link'
import { DropMenu } from './drop-menu'
import type { NavItem } from './nav-links'

interface AccountMenuProps {
  /** What the menu is called for screen readers. */
  label: string
  name: string
  /** Second line, such as the organisation one acts for. */
  detail?: string | null
  items: NavItem[]
  /** What stands below the links, such as the form that signs out. */
  children?: ReactNode
}

/** The menu of the person who is signed in. */
export function AccountMenu({ label, name, detail, items, children }: AccountMenuProps) {
  return (
    <DropMenu
      name="header"
      label={`${label}: ${name}`}
      summary={
        <>
          <Icon of={CircleUser} className="size-5" />
          <span className="max-w-40 truncate max-lg:sr-only">{name}</span>
        </>
      }
    >
      <p className="menu-heading">
        <strong>{name}</strong>
        {detail ? <span>{detail}</span> : null}
      </p>
      <ul>
        {items.map(({ to, label: words, count }) => (
          <li key={to}>
            <LocaleLink to={to} className="menu-item">
              <span>{words}</span>
              {count ? <span className="nav-count">{count}</span> : null}
            </LocaleLink>
          </li>
        ))}
      </ul>
      {children}
    </DropMenu>
  )
}
