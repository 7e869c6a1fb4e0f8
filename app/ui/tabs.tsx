import { LocaleLink } from './locale-link'

interface TabsProps {
  /** What the tabs choose between, for screen readers. */
  label: string
  items: { to: string; label: string; count?: number; current: boolean }[]
}

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav aria-label={label} className="tab-links">
      <ul>
        {items.map(({ to, label: words, count, current }) => (
          <li key={to}>
            <LocaleLink to={to} aria-current={current ? 'page' : undefined} className="tab-link">
              {words}
              {count === undefined ? null : (
                <>
                  {' '}
                  <span className="tab-count">{count}</span>
                </>
              )}
            </LocaleLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
