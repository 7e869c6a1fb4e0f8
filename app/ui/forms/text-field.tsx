import { getInputProps } from '@conform-to/react'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Field, type FieldProps } from './field'
import { describedBy } from './field-meta'

const widths = { short: 'max-w-40', medium: 'max-w-sm', full: '' }

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'number' | 'search'
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  placeholder?: string
  /** Roughly as wide as what is typed into it. */
  width?: keyof typeof widths
  /** Unit or sign behind the control. */
  suffix?: ReactNode
  min?: number
  max?: number
  step?: number | 'any'
  /** Id of a `datalist` with suggestions. */
  list?: string
  /** Language of what is typed, where it is not the page's. */
  lang?: string
}

/** A field of one line. */
export function TextField({ type = 'text', width = 'full', suffix, ...props }: TextFieldProps) {
  const { field, label, hint, optional, ...input } = props
  const { key, ...control } = getInputProps(field, { type })
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <div className={clsx('flex items-center gap-2', widths[width])}>
        <input
          key={key}
          {...control}
          {...input}
          aria-describedby={describedBy(field, Boolean(hint))}
          className="input w-full"
        />
        {suffix ? <span className="shrink-0 text-base-content/80">{suffix}</span> : null}
      </div>
    </Field>
  )
}
