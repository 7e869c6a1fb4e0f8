import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { AttachFileSchema } from '#app/domain/listings/attachment-schemas'
import { type AttachmentRole, disclosureLevels } from '#app/domain/listings/disclosure'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FileField } from '#app/ui/forms/file-field'
import { FormKey } from '#app/ui/forms/form-key'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LinkButton } from '#app/ui/link-button'
import { Notice } from '#app/ui/notice'

const MEGABYTES = 15

interface AttachFormProps {
  reply: object | undefined
  roles: readonly AttachmentRole[]
  formKey: string
  /** The part of the entry after this one. */
  next: string
}

/** Adds a file, with a warning that publishing can destroy novelty. */
export function AttachForm({ reply, roles, formKey, next }: AttachFormProps) {
  const t = useTranslations('listings')
  const [form, fields] = useSchemaForm<typeof AttachFileSchema>({
    reply,
    defaultValue: { role: roles[0], disclosure: 'public' },
  })
  return (
    <>
      <Notice tone="warning" title={t('files.warning.title')}>
        {t('files.warning.body')}
      </Notice>
      <Card title={t('files.add')}>
        <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="stack">
          <ErrorSummary form={form} />
          <FormKey value={formKey} />
          <FileField
            field={fields.file}
            label={t('files.file')}
            hint={t('files.fileHint')}
            megabytes={MEGABYTES}
          />
          <RadioGroup
            field={fields.role}
            legend={t('files.role')}
            options={roles.map((role) => ({ value: role, label: t(`files.roles.${role}`) }))}
          />
          <RadioGroup
            field={fields.disclosure}
            legend={t('files.disclosure')}
            options={disclosureLevels.map((level) => ({
              value: level,
              label: t(`files.levels.${level}`),
            }))}
          />
          <TextField
            field={fields.caption}
            label={t('files.caption')}
            hint={t('files.captionHint')}
            optional
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="attach">
              {t('files.add')}
            </SubmitButton>
            <LinkButton to={next} variant="secondary">
              {t('next')}
            </LinkButton>
          </div>
        </Form>
      </Card>
    </>
  )
}
