import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { ImportRowsSchema } from '#app/domain/reference-data/reference-schemas'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FileField } from '#app/ui/forms/file-field'
import { SaveOrPreview } from '#app/ui/forms/save-or-preview'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import type { importReply } from './import-reply.server'
import { useListWords } from './use-list-words'

const MEGABYTES = 15

interface Props {
  columns: readonly string[]
  /** What the action answered. */
  reply: object | undefined
}

type Done = ReturnType<typeof importReply>

/** Loads a file of rows, or only looks at it, and tells what came of it. */
export function ImportForm({ columns, reply }: Props) {
  const t = useTranslations('referenceData')
  const [form, fields] = useSchemaForm<typeof ImportRowsSchema>({ reply })
  return (
    <>
      {reply && 'effects' in reply ? <Outcome {...(reply as Done)} /> : null}
      <p>
        {t('import.columns')} <code className="break-words">{columns.join(', ')}</code>
      </p>
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FileField
          field={fields.file}
          label={t('import.file')}
          accept=".csv,.xlsx"
          megabytes={MEGABYTES}
        />
        <SaveOrPreview save={t('import.save')} preview={t('import.preview')} />
      </Form>
    </>
  )
}

function Outcome({ effects, saved, refused }: Done) {
  const t = useTranslations('referenceData')
  const words = useListWords()
  const state = refused.length > 0 ? 'refused' : saved ? 'saved' : 'previewed'
  return (
    <>
      <Notice live tone={refused.length > 0 ? 'warning' : 'success'}>
        <p>{t(`import.${state}`, { ...effects, refused: refused.length })}</p>
      </Notice>
      {refused.length > 0 ? (
        <Table
          caption={t('import.refusedRows')}
          rows={refused}
          rowKey={({ key }) => key}
          columns={[
            { id: 'row', header: t('import.row'), rowHeader: true, cell: ({ number }) => number },
            {
              id: 'column',
              header: t('import.column'),
              cell: ({ column }) => (column ? words('columns', column) : t('import.whole')),
            },
            { id: 'reason', header: t('import.reason'), cell: ({ reason }) => reason },
          ]}
        />
      ) : null}
    </>
  )
}
