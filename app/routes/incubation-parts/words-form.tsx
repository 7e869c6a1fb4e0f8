import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { buttonClasses } from '#app/ui/button-classes'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'

interface WordsFormProps {
  intent: string
  version: number
  /** Hidden values besides, which tell this form from others of its kind. */
  values?: Record<string, string>
  /** Words on the button that opens the form and on the one that sends it. */
  label: string
  /** What is asked. */
  question: string
  /** What will happen. */
  lead?: ReactNode
  /** Name of the field. */
  name?: 'words' | 'reason'
  maxLength?: number
  variant?: 'primary' | 'secondary' | 'danger'
  reply: Reply
}

/** A step that is told with words; opens without scripts, and keeps what was typed where it is refused. */
export function WordsForm(props: WordsFormProps) {
  const { intent, version, values = {}, label, question, lead, maxLength = 2_000, reply } = props
  const { name = 'words', variant = 'secondary' } = props
  const own = resultOf(replyTo(reply, { intent, ...values }))
  const [form, fields] = useForm<{ words: string; reason: string }>({
    id: `${intent}-${useId()}`,
    lastResult: own ?? null,
  })
  return (
    <details className="confirm" open={own ? true : undefined}>
      <summary className={buttonClasses(variant)}>{label}</summary>
      <Form method="post" {...getFormProps(form)} className="confirm-panel">
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="version" value={version} />
        {Object.entries(values).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        {lead ? <div>{lead}</div> : null}
        <TextArea field={fields[name]} label={question} rows={3} maxLength={maxLength} />
        <SubmitButton variant={variant === 'danger' ? 'danger' : 'primary'}>{label}</SubmitButton>
      </Form>
    </details>
  )
}
