import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import { NavEntries, type NavItem } from './header/nav-links'
import { useActiveInView } from './header/use-active-in-view'

/** Links that belong together. */
export interface NavGroup {
  /** What they have in common; none for those that stand alone. */
  label?: string
  items: NavItem[]
}

interface WithSideNavProps {
  /** Name of the section, above its links. */
  title: string
  /** Groups without links are left out. */
  groups: NavGroup[]
  /** The pages of the section; each brings its own `Page`. */
  children: ReactNode
}

/** A section of many pages: its links at the side, in a row above the page on a phone. */
export function WithSideNav({ title, groups, children }: WithSideNavProps) {
  const t = useTranslations('ui')
  const row = useActiveInView<HTMLUListElement>()
  const shown = groups.filter(({ items }) => items.length > 0)
  return (
    <div className="with-side-nav">
      <nav aria-label={`${title}: ${t('sideNavigation')}`} className="side-nav">
        <p className="side-nav-title">{title}</p>
        <ul ref={row} className="side-nav-list">
          {shown.map((group) => (
            <SideNavGroup key={group.items[0]?.to} {...group} />
          ))}
        </ul>
      </nav>
      <div className="min-w-0 grow">{children}</div>
    </div>
  )
}

function SideNavGroup({ label, items }: NavGroup) {
  const id = useId()
  if (label === undefined) return <NavEntries items={items} />
  return (
    <li className="side-nav-group">
      <span id={id} className="side-nav-label muted">
        {label}
      </span>
      <ul aria-labelledby={id} className="side-nav-entries">
        <NavEntries items={items} />
      </ul>
    </li>
  )
}
