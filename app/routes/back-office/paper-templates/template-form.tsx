import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paperKinds, paperLanguages } from '#app/domain/papers/paper'
import { type Reply, resultOf } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FileField } from '#app/ui/forms/file-field'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'

const MEGABYTES = 15

/** Puts a template in the place of the one in use. */
export function TemplateForm({ reply, formKey }: { reply: Reply; formKey: string }) {
  const t = useTranslations('papers')
  const [form, fields] = useForm<{ kind: string; language: string; note: string; file: File }>({
    id: 'template',
    lastResult: resultOf(reply) ?? null,
  })
  return (
    <Card title={t('templates.upload')}>
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <SelectField
          field={fields.kind}
          label={t('templates.kind')}
          options={paperKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <SelectField
          field={fields.language}
          label={t('templates.language')}
          options={paperLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
        <TextField field={fields.note} label={t('templates.note')} />
        <FileField
          field={fields.file}
          label={t('templates.file')}
          hint={t('templates.fileHint')}
          megabytes={MEGABYTES}
        />
        <SubmitButton>{t('templates.submit')}</SubmitButton>
      </Form>
    </Card>
  )
}
