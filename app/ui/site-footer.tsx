import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { LocaleLink } from './locale-link'
import { Logo } from './logo'

interface FooterGroup {
  title: string
  links: { to: string; label: string }[]
}

interface SiteFooterProps {
  name: string
  /** Who runs the site and how to reach them. */
  about: ReactNode
  groups: FooterGroup[]
  /** Last line, such as the state of the data. */
  note?: ReactNode
}

/** The foot of every page. */
export function SiteFooter({ name, about, groups, note }: SiteFooterProps) {
  const t = useTranslations('ui')
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <div className="max-w-sm">
          <p className="flex items-center gap-3 font-semibold">
            <Logo className="size-9 shrink-0" />
            {name}
          </p>
          <div className="site-footer-about mt-3 flex flex-col gap-2 text-sm">{about}</div>
        </div>
        <nav aria-label={t('footerNavigation')} className="site-footer-groups">
          {groups.map(({ title, links }) => (
            <div key={title}>
              <h2 className="text-sm font-semibold">{title}</h2>
              <ul className="mt-2 flex flex-col gap-1.5 text-sm">
                {links.map(({ to, label }) => (
                  <li key={to}>
                    <LocaleLink to={to} className="footer-link">
                      {label}
                    </LocaleLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
      {note ? <div className="site-footer-note">{note}</div> : null}
    </footer>
  )
}
