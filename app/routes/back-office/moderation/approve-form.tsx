import { type FieldMetadata, getFormProps } from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import type { ApproveSchema } from '#app/domain/moderation/moderation-schemas'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { replyTo } from './reply-to'

type Legal = Pick<z.input<typeof ApproveSchema>, 'legalClass' | 'legalCriteria' | 'legalNote'>

/** The fields of the legal check. */
export type LegalCheckFields = Record<keyof Legal, FieldMetadata<unknown>>

interface ApproveFormProps {
  version: number
  formKey: string
  lead: string
  /** What the last check recorded. */
  legal?: Legal
  children?: (fields: LegalCheckFields) => ReactNode
}

/** Publishes an entry, with what has to be recorded for it. */
export function ApproveForm({ version, formKey, lead, legal, children }: ApproveFormProps) {
  const t = useTranslations('moderation')
  const [form, fields] = useSchemaForm<typeof ApproveSchema>({
    id: 'approve',
    reply: replyTo(useActionData(), ['approve']),
    ...(legal ? { defaultValue: legal } : {}),
  })
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <p>{lead}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="version" value={version} />
      <FormKey value={`${formKey}-approve`} />
      {children?.(fields as unknown as LegalCheckFields)}
      <div>
        <SubmitButton name="intent" value="approve">
          {t('approve')}
        </SubmitButton>
      </div>
    </Form>
  )
}
