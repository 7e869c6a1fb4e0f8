import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { FileText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { addRoomFile, listRoomFiles, roomFrame } from '#app/domain/deal-room/index.server'
import { PageSchema, RoomFileSchema } from '#app/domain/deal-room/room-schemas'
import { readFilter } from '#app/domain/list-page'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { RoomFileList } from '#app/routes/room-parts/room-file-list'
import { RoomPage } from '#app/routes/room-parts/room-page'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FileField } from '#app/ui/forms/file-field'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Pagination } from '#app/ui/pagination'

const MEGABYTES = 15

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, url, locale, t }) => {
  const { room, frame } = await roomFrame(ctx, params.number, locale)
  return {
    title: `${t('room.files.title')} · ${room.number}`,
    noIndex: true,
    frame,
    list: await listRoomFiles(ctx, room, readFilter(PageSchema, url).page),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'signed-in', form: RoomFileSchema, hide: ['file'] },
  async ({ ctx, services, params, input, href }) => {
    const number = params.number ?? ''
    await addRoomFile(ctx, services.files, number, input)
    return redirectWithNotice(href(paths.workspace.roomPart(number, 'files')), 'dealDocumentAdded')
  },
)

export default function RoomFiles() {
  const t = useTranslations('room.files')
  const { frame, list, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof RoomFileSchema>({ reply, id: 'file' })
  return (
    <RoomPage frame={frame} current="files">
      <p className="muted">{t('lead')}</p>
      {list.items.length > 0 ? (
        <RoomFileList number={frame.number} items={list.items} />
      ) : (
        <EmptyState icon={FileText} title={t('empty')} />
      )}
      <Pagination page={list.page} pages={list.pages} />
      {frame.decisionRefusal ? null : (
        <Card title={t('add')}>
          <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
            <ErrorSummary form={form} />
            <FormKey value={formKey} />
            <TextField field={fields.caption} label={t('caption')} hint={t('captionHint')} />
            <FileField
              field={fields.file}
              label={t('file')}
              hint={t('fileHint')}
              megabytes={MEGABYTES}
            />
            <SubmitButton>{t('submit')}</SubmitButton>
          </Form>
        </Card>
      )}
    </RoomPage>
  )
}
