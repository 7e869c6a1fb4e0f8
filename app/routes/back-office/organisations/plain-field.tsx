import { useTranslations } from 'use-intl'

interface PlainFieldProps {
  id: string
  name: string
  label: string
  hint?: string
  value?: string
  type?: 'text' | 'date'
  optional?: boolean
}

/** A field of one line in a form that is checked on the server alone. */
export function PlainField({ id, name, label, hint, value, type, optional }: PlainFieldProps) {
  const t = useTranslations('ui')
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
        {optional ? <span className="field-optional"> ({t('optional')})</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        name={name}
        type={type ?? 'text'}
        defaultValue={value}
        required={!optional}
        maxLength={300}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={type === 'date' ? 'input max-w-52' : 'input'}
      />
    </div>
  )
}
