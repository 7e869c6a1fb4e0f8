import { Form } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ButtonVariant, buttonClasses } from './button-classes'
import { SubmitButton } from './forms/submit-button'
import { Icon } from './icon'

interface ConfirmFormProps {
  /** Words on the button that opens the question. */
  label: string
  icon?: LucideIcon
  variant?: ButtonVariant
  /** What will happen. */
  question: ReactNode
  /** Words on the button that does it. */
  confirm: string
  /** Hidden values that say what is meant. */
  values: Record<string, string>
  /** Address of the form where it is not the page's own. */
  action?: string
  /** Further fields, such as a reason. */
  children?: ReactNode
}

/** A step that is not easily taken back: opens a question first, without scripts. */
export function ConfirmForm(props: ConfirmFormProps) {
  const { label, icon, variant = 'secondary', question, confirm, values, action, children } = props
  return (
    <details className="confirm">
      <summary className={buttonClasses(variant)}>
        {icon ? <Icon of={icon} /> : null}
        {label}
      </summary>
      <Form method="post" action={action} className="confirm-panel">
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>{question}</div>
        {children}
        <SubmitButton variant={variant === 'danger' ? 'danger' : 'primary'}>{confirm}</SubmitButton>
      </Form>
    </details>
  )
}
