import { NavLink } from '@remix-run/react'
import { useLocalePath } from '../use-locale-path'
import { useActiveInView } from './use-active-in-view'

/** One link of a navigation. */
export interface NavItem {
  /** Path without a language. */
  to: string
  label: string
  /** A small number behind the words, such as things waiting. */
  count?: number
  /** Marks the link on its own page only, not on the pages below it. */
  end?: boolean
}

interface NavLinksProps {
  items: NavItem[]
  className: string
}

/** A list of links that marks the one whose page is shown. */
export function NavLinks({ items, className }: NavLinksProps) {
  const row = useActiveInView<HTMLUListElement>()
  return (
    <ul ref={row} className={className}>
      <NavEntries items={items} />
    </ul>
  )
}

/** The links as entries of a list. */
export function NavEntries({ items }: { items: readonly NavItem[] }) {
  const inLanguage = useLocalePath()
  return items.map(({ to, label, count, end }) => (
    <li key={to}>
      <NavLink to={inLanguage(to)} end={end} className="nav-link">
        <span>{label}</span>
        {count ? <span className="nav-count">{count}</span> : null}
      </NavLink>
    </li>
  ))
}
