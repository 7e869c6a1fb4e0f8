import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import type { Reply } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FileField } from '#app/ui/forms/file-field'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

const MEGABYTES = 15

/** Adds one paper to an application. */
export const AddPaperSchema = z.object({
  intent: z.literal('add'),
  paper: z.string().min(1).max(60),
  file: z.instanceof(File),
  formKey: z.string().max(100).optional(),
})

interface AddPaperFormProps {
  papers: { value: string; label: string }[]
  formKey: string
  reply: Reply
}

/** Chooses a paper of the programme and its file. */
export function AddPaperForm({ papers, formKey, reply }: AddPaperFormProps) {
  const t = useTranslations('supportApplications.papers')
  const [form, fields] = useSchemaForm<typeof AddPaperSchema>({
    reply,
    id: 'add-paper',
    ...(papers.length === 1 && papers[0] ? { defaultValue: { paper: papers[0].value } } : {}),
  })
  return (
    <Card title={t('add')}>
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <SelectField field={fields.paper} label={t('paper')} options={papers} />
        <FileField
          field={fields.file}
          label={t('file')}
          hint={t('fileHint')}
          megabytes={MEGABYTES}
        />
        <SubmitButton name="intent" value="add" variant="secondary">
          {t('add')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
