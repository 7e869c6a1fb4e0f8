import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { InvoiceSchema, ReportSchema } from '#app/domain/support-grants/grant-schemas'
import type { GrantView } from '#app/domain/support-grants/index.server'
import { type Reply, ReplyNotice, replyTo } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { FileField } from '#app/ui/forms/file-field'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

const LONG = 4_000
const MEGABYTES = 15

interface FormProps {
  grant: GrantView
  reply: Reply
  formKey: string
}

/** What the enterprise can do with its grant now: send the settlement dossier, report on results. */
export function OwnGrantForms(props: FormProps) {
  const { status } = props.grant
  return (
    <>
      <ReplyNotice reply={props.reply} />
      {status === 'accepted' ? <SettleForms {...props} /> : null}
      {status === 'settled' ? <ReportForm {...props} /> : null}
    </>
  )
}

function SettleForms({ grant, reply, formKey }: FormProps) {
  const t = useTranslations('supportGrants')
  const [form, fields] = useSchemaForm<typeof InvoiceSchema>({
    id: 'invoice',
    reply: replyTo(reply, { intent: 'invoice' }),
  })
  const invoices = grant.documents.filter(({ kind }) => kind === 'invoice')
  return (
    <Card title={t('settlement')} className="card-panel panel-flow no-print">
      <p>{t('settlementLead')}</p>
      <Form
        key={invoices.length}
        method="post"
        encType="multipart/form-data"
        {...getFormProps(form)}
      >
        <FormKey value={`${formKey}-invoice`} />
        <FileField
          field={fields.file}
          label={t('invoice')}
          hint={t('signedFileHint')}
          megabytes={MEGABYTES}
        />
        <SubmitButton name="intent" value="invoice" variant="secondary">
          {t('addInvoice')}
        </SubmitButton>
      </Form>
      {invoices.map(({ id, name }) => (
        <Form key={id} method="post" className="flex flex-wrap items-center gap-3">
          <span className="break-all">{name}</span>
          <input type="hidden" name="document" value={id} />
          <SubmitButton
            name="intent"
            value="remove"
            variant="quiet"
            size="small"
            icon={Trash2}
            aria-label={t('removeInvoice', { name })}
          >
            {t('remove')}
          </SubmitButton>
        </Form>
      ))}
      {invoices.length > 0 ? (
        <Form method="post">
          <input type="hidden" name="version" value={grant.version} />
          <SubmitButton name="intent" value="settle">
            {t('settle')}
          </SubmitButton>
        </Form>
      ) : null}
    </Card>
  )
}

function ReportForm({ grant, reply }: FormProps) {
  const t = useTranslations('supportGrants')
  const [form, fields] = useSchemaForm<typeof ReportSchema>({
    id: 'report',
    reply: replyTo(reply, { intent: 'report' }),
  })
  return (
    <Card title={t('reportTitle')} className="card-panel panel-flow no-print">
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={grant.version} />
        <TextArea
          field={fields.words}
          label={t('reportWords')}
          hint={t('reportHint')}
          maxLength={LONG}
        />
        <TextField
          field={fields.growth}
          label={t('growth')}
          inputMode="decimal"
          width="short"
          suffix="%"
          optional
        />
        <SubmitButton name="intent" value="report">
          {t('reportSend')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
