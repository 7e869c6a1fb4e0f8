import { getTextareaProps } from '@conform-to/react'
import { useState } from 'react'
import { CharacterCount } from './character-count'
import { Field, type FieldProps } from './field'
import { describedBy } from './field-meta'

interface TextAreaProps extends FieldProps {
  rows?: number
  /** Most characters; more can be typed, and the counter then says how many are too many. */
  maxLength?: number
  placeholder?: string
  lang?: string
}

/** A field of several lines, with a count of the characters that are left. */
export function TextArea({ rows = 5, maxLength, placeholder, lang, ...shared }: TextAreaProps) {
  const { field } = shared
  const { key, maxLength: _cut, ...control } = getTextareaProps(field)
  const [length, setLength] = useState<number | null>(null)
  const known = length ?? (typeof field.initialValue === 'string' ? field.initialValue.length : 0)
  return (
    <Field
      {...shared}
      below={maxLength ? <CharacterCount length={known} maximum={maxLength} /> : null}
    >
      <textarea
        key={key}
        {...control}
        rows={rows}
        lang={lang}
        placeholder={placeholder}
        aria-describedby={describedBy(field, Boolean(shared.hint))}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        className="textarea"
      />
    </Field>
  )
}
