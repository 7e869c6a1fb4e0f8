import { SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../icon'

interface FilterPanelProps {
  /** How many conditions hold, told on the button. */
  active: number
  children: ReactNode
}

/** The conditions beside a list; on a phone they open from a button, so that results come first. */
export function FilterPanel({ active, children }: FilterPanelProps) {
  const t = useTranslations('ui')
  return (
    <details className="filter-panel">
      <summary className="btn btn-outline">
        <Icon of={SlidersHorizontal} />
        {t('filters')}
        {active > 0 ? <span className="nav-count">{active}</span> : null}
      </summary>
      <div className="filter-panel-body">{children}</div>
    </details>
  )
}
