import type { ReactNode } from 'react'

interface StatListProps {
  items: { label: string; value: ReactNode; hint?: ReactNode }[]
}

/** Figures with their names, large enough to be seen at once. */
export function StatList({ items }: StatListProps) {
  return (
    <dl className="stat-list">
      {items.map(({ label, value, hint }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {hint ? <dd className="stat-hint">{hint}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
