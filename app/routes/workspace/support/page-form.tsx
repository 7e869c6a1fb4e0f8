import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import type { ApplicationView } from '#app/domain/support-applications/application-queries.server'
import { neverSaved } from '#app/domain/support-applications/form/pages'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { BudgetFields } from './budget-fields'
import { type OrganisationFacts, PageFields } from './page-fields'

/** Every page of the form sends texts and lists of texts; the domain's schema reads them. */
type AnyPage = z.ZodType<unknown, Record<string, string | string[]>>

interface PageFormProps {
  page: string
  /** Code of the item on a budget page. */
  item: string | null
  application: ApplicationView
  organisation: OrganisationFacts
  today: string
  formKey: string
  reply: object | undefined
}

/** One question page: what was saved or typed stands in it, also where it came too late to be saved. */
export function PageForm({ page, item: code, application, reply, ...rest }: PageFormProps) {
  const t = useTranslations('supportApplications')
  const saved = application.saved[page] as Record<string, string | string[]> | undefined
  const [form, fields] = useSchemaForm<AnyPage>({
    reply,
    defaultValue: page === 'size' ? { criterion: 'either', ...saved } : (saved ?? {}),
  })
  const item = application.content.items.find((known) => known.code === code)
  const known = fields as Record<string, FieldMeta>
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <ErrorSummary form={form} />
      <input type="hidden" name="page" value={item ? 'budget' : page} />
      <input type="hidden" name="seen" value={application.savedAt[page] ?? neverSaved} />
      <FormKey value={rest.formKey} />
      {item ? (
        <BudgetFields item={item} application={application} fields={known} />
      ) : (
        <PageFields page={page} application={application} fields={known} {...rest} />
      )}
      {application.status === 'draft' ? (
        <div>
          <SubmitButton>{t('saveAndGo')}</SubmitButton>
        </div>
      ) : null}
    </Form>
  )
}
