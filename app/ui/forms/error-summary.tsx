import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { type FieldLabels, labelOf } from './field-labels'
import type { FormMeta } from './field-meta'
import { usePageLabels } from './use-page-labels'

interface ErrorSummaryProps {
  form: FormMeta
  /** What the fields are called; where it is missing, the page's own labels are used once scripts run. */
  labels?: FieldLabels
}

/** All errors of a form above it, each a link to its field; takes the focus once it appears. */
export function ErrorSummary({ form, labels = {} }: ErrorSummaryProps) {
  const t = useTranslations('ui.errorSummary')
  const box = useRef<HTMLDivElement>(null)
  const whole = form.errors ?? []
  const fields = Object.entries(form.allErrors).filter(([name]) => name !== '')
  const names = fields.map(([name]) => name)
  const onPage = usePageLabels(form.id, names)
  const count = whole.length + fields.length

  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])

  if (count === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="error-summary">
      <h2>{t('title', { count })}</h2>
      {whole.map((message) => (
        <p key={message} className="font-medium">
          {message}
        </p>
      ))}
      {fields.length > 0 ? (
        <>
          <p>{t('lead')}</p>
          <ul>
            {fields.map(([name, messages]) => {
              const label = labelOf(labels, name) ?? onPage[name]
              return (
                <li key={name}>
                  <a href={`#${form.id}-${name}`}>
                    {label ? `${label}: ` : null}
                    {messages.join(' · ')}
                  </a>
                </li>
              )
            })}
          </ul>
        </>
      ) : null}
    </div>
  )
}
