import { useEffect, useRef } from 'react'
import { useFormatter } from 'use-intl'

/** One choice of a facet. */
export interface FacetOption {
  value: string
  label: string
  count?: number
  checked: boolean
  /** Belongs to the option before it. */
  nested?: boolean
}

interface FacetOptionRowProps {
  name: string
  option: FacetOption
}

/** A box, its words and its count. */
export function FacetOptionRow({ name, option }: FacetOptionRowProps) {
  const format = useFormatter()
  const box = useRef<HTMLInputElement>(null)
  const drawn = useRef(option.checked)
  const { value, label, count, checked, nested } = option

  // A condition can also be taken back by a link, which leaves the box as it was ticked. What a reader
  // ticked before the scripts were there stays.
  useEffect(() => {
    if (box.current && drawn.current !== checked) box.current.checked = checked
    drawn.current = checked
  }, [checked])

  return (
    <label className={nested ? 'facet-option facet-option-nested' : 'facet-option'}>
      <input
        ref={box}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="checkbox checkbox-primary checkbox-sm"
      />
      <span className="grow">{label}</span>{' '}
      {count === undefined ? null : <span className="facet-count">{format.number(count)}</span>}
    </label>
  )
}
