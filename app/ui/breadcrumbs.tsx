import { useTranslations } from 'use-intl'
import { LocaleLink } from './locale-link'

interface BreadcrumbsProps {
  /** From the top down; the page itself is left out, its title says it. */
  items: { to: string; label: string }[]
}

/** The way back up to the pages above this one. */
export function Breadcrumbs({ items }: BreadcrumbsProps) {
  const t = useTranslations('ui')
  return (
    <nav aria-label={t('breadcrumbs')} className="crumbs">
      <ol>
        {items.map(({ to, label }) => (
          <li key={to}>
            <LocaleLink to={to}>{label}</LocaleLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
