import type { ReactNode } from 'react'
import { useId } from 'react'
import { type FacetOption, FacetOptionRow } from './facet-option'

interface FacetGroupProps {
  /** Name of the query parameter. */
  name: string
  legend: string
  options: FacetOption[]
  /** Remark below the legend, such as that a list is provisional. */
  note?: ReactNode
  /** Closed until asked for. */
  closed?: boolean
}

/** One facet of a list: what can be chosen and how many entries each choice has. */
export function FacetGroup({ name, legend, options, note, closed }: FacetGroupProps) {
  const noteId = useId()
  if (options.length === 0) return null
  const chosen = options.some(({ checked }) => checked)
  return (
    <details open={!closed || chosen} className="facet">
      <summary>{legend}</summary>
      <fieldset aria-describedby={note ? noteId : undefined}>
        <legend className="sr-only">{legend}</legend>
        {note ? (
          <p id={noteId} className="muted mb-2 text-sm">
            {note}
          </p>
        ) : null}
        {options.map((option) => (
          <FacetOptionRow key={option.value} name={name} option={option} />
        ))}
      </fieldset>
    </details>
  )
}
