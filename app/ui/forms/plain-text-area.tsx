import { type ReactNode, useId } from 'react'

interface PlainTextAreaProps {
  name: string
  label: ReactNode
  rows: number
  maxLength: number
  minLength?: number
  required?: boolean
}

/** A field of several lines in a form that is checked on the server alone. */
export function PlainTextArea({ label, ...field }: PlainTextAreaProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea id={id} {...field} className="textarea" />
    </div>
  )
}
