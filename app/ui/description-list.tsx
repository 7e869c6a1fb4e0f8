import clsx from 'clsx'
import type { ReactNode } from 'react'

interface DescriptionListProps {
  items: { term: ReactNode; description: ReactNode; key?: string }[]
  /** Terms above their descriptions, for narrow columns. */
  stacked?: boolean
}

/** Facts with their names; what has no description is left out. */
export function DescriptionList({ items, stacked }: DescriptionListProps) {
  const known = items.filter(({ description }) => description !== null && description !== '')
  return (
    <dl className={clsx('facts', stacked && 'facts-stacked')}>
      {known.map(({ term, description, key }, index) => (
        <div key={key ?? (typeof term === 'string' ? term : index)}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  )
}
