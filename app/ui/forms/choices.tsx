import { getCollectionProps } from '@conform-to/react'
import type { ReactNode } from 'react'
import type { FieldMeta } from './field-meta'
import { Fieldset } from './fieldset'

/** One choice with what explains it. */
export interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
}

export interface ChoicesProps {
  field: FieldMeta
  legend: ReactNode
  options: Choice[]
  hint?: ReactNode
  optional?: boolean
  /** Short choices beside each other instead of below. */
  inline?: boolean
}

const drawings = { checkbox: 'checkbox checkbox-primary', radio: 'radio radio-primary' }

/** A group of boxes or of radio buttons with one legend. */
export function Choices({ type, ...props }: ChoicesProps & { type: 'checkbox' | 'radio' }) {
  const { field, legend, options, hint, optional, inline } = props
  const controls = getCollectionProps(field, {
    type,
    options: options.map(({ value }) => value),
    ariaAttributes: false,
  })
  return (
    <Fieldset field={field} legend={legend} hint={hint} optional={optional}>
      <div className={inline ? 'flex flex-wrap gap-x-6' : 'flex flex-col'}>
        {controls.map(({ key, ...control }, index) => {
          const option = options[index]
          const hintId = option?.hint ? `${control.id}-hint` : undefined
          return (
            <div key={key} className="choice">
              <input {...control} aria-describedby={hintId} className={drawings[type]} />
              <div>
                <label htmlFor={control.id}>{option?.label}</label>
                {hintId ? (
                  <p id={hintId} className="field-hint">
                    {option?.hint}
                  </p>
                ) : null}
              </div>
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
