import { Link } from '@remix-run/react'
import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../icon'

interface ActiveFiltersProps {
  label: string
  /** Each condition with the query that is left without it. */
  items: { key: string; label: string; without: string }[]
  /** The query without any of them. */
  clear: string
}

/** The conditions that hold, each with a way to drop it. */
export function ActiveFilters({ label, items, clear }: ActiveFiltersProps) {
  const t = useTranslations('ui')
  if (items.length === 0) return null
  return (
    <ul aria-label={label} className="chip-list">
      {items.map(({ key, label: name, without }) => (
        <li key={key}>
          <Link to={without} aria-label={t('removeFilter', { name })} className="chip">
            {name}
            <Icon of={X} className="size-4" />
          </Link>
        </li>
      ))}
      <li>
        <Link to={clear} className="chip-clear">
          {t('clearFilters')}
        </Link>
      </li>
    </ul>
  )
}
