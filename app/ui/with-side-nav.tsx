import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { type NavItem, NavLinks } from './header/nav-links'

interface WithSideNavProps {
  /** Name of the section, above its links. */
  title: string
  items: NavItem[]
  /** The pages of the section; each brings its own `Page`. */
  children: ReactNode
}

/** A section of many pages: its links at the side, in a row above the page on a phone. */
export function WithSideNav({ title, items, children }: WithSideNavProps) {
  const t = useTranslations('ui')
  return (
    <div className="with-side-nav">
      <nav aria-label={`${title}: ${t('sideNavigation')}`} className="side-nav">
        <p className="side-nav-title">{title}</p>
        <NavLinks items={items} className="side-nav-list" />
      </nav>
      <div className="min-w-0 grow">{children}</div>
    </div>
  )
}
