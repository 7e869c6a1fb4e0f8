import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../icon'
import { LocaleLink } from '../locale-link'
import { Logo } from '../logo'
import { LanguageLink } from './language-link'
import { type NavItem, NavLinks } from './nav-links'
import { SearchBox } from './search-box'
import { ThemeChoice } from './theme-choice'

interface SiteHeaderProps {
  /** Name of the site, beside its mark. */
  name: string
  /** Path of the home page, without a language. */
  home: string
  /** Path of the search page, without a language; without it there is no search box. */
  search?: string
  items: NavItem[]
  theme: 'light' | 'dark' | null
  /** Path that keeps the choice of theme, without a language. */
  themeAction: string
  /** Account menu, or the links to sign in and sign up. */
  account: ReactNode
}

/** The head of every page: who we are, where one can go, language, look and account. */
export function SiteHeader(props: SiteHeaderProps) {
  const t = useTranslations('ui')
  return (
    <header className="site-header">
      <div className="site-header-top">
        <LocaleLink to={props.home} className="site-name">
          <Logo className="size-10 shrink-0 sm:size-11" />
          <span>{props.name}</span>
        </LocaleLink>
        {props.search ? <SearchBox action={props.search} /> : null}
        <div className="site-header-tools">
          {props.search ? (
            <LocaleLink to={props.search} className="header-search-link">
              <Icon of={Search} label={t('search')} className="size-5" />
            </LocaleLink>
          ) : null}
          <LanguageLink />
          <ThemeChoice theme={props.theme} action={props.themeAction} />
          {props.account}
        </div>
      </div>
      <nav aria-label={t('mainNavigation')} className="site-nav">
        <NavLinks items={props.items} className="site-nav-list" />
      </nav>
    </header>
  )
}
