import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { DealDocumentView, DealView } from '#app/domain/deals/deal-view'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { FileField } from '#app/ui/forms/file-field'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { LocaleLink } from '#app/ui/locale-link'
import { type Reply, replyTo, resultOf } from './reply-notice'

const MEGABYTES = 15

interface DocumentsCardProps {
  deal: DealView
  documents: DealDocumentView[]
  formKey: string
  reply: Reply
}

/** The papers of a deal, which its parties share, and the form that adds one. */
export function DocumentsCard({ deal, documents, formKey, reply }: DocumentsCardProps) {
  const t = useTranslations('deals')
  const [form, fields] = useForm<{ caption: string; file: File }>({
    id: 'document',
    lastResult: resultOf(replyTo(reply, { intent: 'add-document' })) ?? null,
  })
  return (
    <Card title={t('documents.title')}>
      <p className="muted">{t('documents.lead')}</p>
      {documents.length > 0 ? (
        <ul className="my-4 flex flex-col gap-3">
          {documents.map(({ id, caption, name, size, side, createdAt }) => (
            <li key={id}>
              <LocaleLink to={paths.workspace.dealDocument(deal.number, id)} reloadDocument>
                {caption}
              </LocaleLink>
              <p className="muted text-sm wrap-anywhere">
                {name} · {t('documents.size', { kilobytes: Math.ceil(size / 1_024) })} ·{' '}
                {side ? t(`sides.${side}`) : null} · <DateTime value={createdAt} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="my-4">{t('documents.empty')}</p>
      )}
      {deal.refusal === null ? (
        <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
          <h3>{t('documents.add')}</h3>
          <FormKey value={formKey} />
          <TextField
            field={fields.caption}
            label={t('documents.caption')}
            hint={t('documents.captionHint')}
          />
          <FileField
            field={fields.file}
            label={t('documents.file')}
            hint={t('documents.fileHint')}
            megabytes={MEGABYTES}
          />
          <SubmitButton name="intent" value="add-document" variant="secondary">
            {t('documents.submit')}
          </SubmitButton>
        </Form>
      ) : null}
    </Card>
  )
}
