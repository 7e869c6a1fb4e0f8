import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { FieldError } from './field-error'
import { describedBy, type FieldMeta } from './field-meta'

interface FieldsetProps {
  /** The field the group belongs to; a group that only orders a page has none. */
  field?: FieldMeta
  legend: ReactNode
  hint?: ReactNode
  optional?: boolean
  /** The legend as a heading of a part of the form. */
  large?: boolean
  children: ReactNode
}

/** Fields or choices that belong together, under one legend. */
export function Fieldset({ field, legend, hint, optional, large, children }: FieldsetProps) {
  const t = useTranslations('ui')
  return (
    <fieldset
      id={field?.id}
      tabIndex={field ? -1 : undefined}
      aria-describedby={field ? describedBy(field, Boolean(hint)) : undefined}
      className={clsx(
        'fieldset-plain',
        large && 'fieldset-large',
        field?.errors && 'field-invalid',
      )}
    >
      <legend className={large ? 'legend-large' : 'field-label'}>
        {legend}
        {optional ? <span className="field-optional"> ({t('optional')})</span> : null}
      </legend>
      {hint ? (
        <p id={field?.descriptionId} className="field-hint">
          {hint}
        </p>
      ) : null}
      {field ? <FieldError id={field.errorId} errors={field.errors} /> : null}
      {children}
    </fieldset>
  )
}
