import { type FormMetadata, getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'

interface SectionFormProps<Input extends Record<string, unknown>> {
  form: FormMetadata<Input>
  version: number
  formKey: string
  children: ReactNode
}

/**
 * The form of a part of an entry. The version goes along as its editor read it, also when the form comes back
 * with an error, so that a save after somebody else's is told and cannot be forced by a second press. A
 * first, hidden button makes the Enter key save instead of removing a row.
 */
export function SectionForm<Input extends Record<string, unknown>>(props: SectionFormProps<Input>) {
  const { form, version, formKey, children } = props
  const t = useTranslations('listings')
  const sent = (form.initialValue as { version?: unknown } | undefined)?.version
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        {t('save')}
      </button>
      <ErrorSummary form={form} />
      <input type="hidden" name="version" value={typeof sent === 'string' ? sent : version} />
      <FormKey value={formKey} />
      {children}
      <div>
        <SubmitButton>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}
