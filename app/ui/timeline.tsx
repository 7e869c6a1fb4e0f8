import type { ReactNode } from 'react'
import { DateTime } from './date-time'

interface TimelineProps {
  label: string
  items: { id: string; at: Date; title: ReactNode; by?: ReactNode; note?: ReactNode }[]
  /** True where things are known by their day, without an hour. */
  byDay?: boolean
}

/** What happened, when and by whom. */
export function Timeline({ label, items, byDay = false }: TimelineProps) {
  return (
    <ol aria-label={label} className="timeline-list">
      {items.map(({ id, at, title, by, note }) => (
        <li key={id}>
          <p className="font-semibold">{title}</p>
          <p className="muted text-sm">
            <DateTime value={at} time={!byDay} />
            {by ? <> · {by}</> : null}
          </p>
          {note ? <div className="mt-1">{note}</div> : null}
        </li>
      ))}
    </ol>
  )
}
