import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { MessagesSquare } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { postMessage, readMessages, roomFrame } from '#app/domain/deal-room/index.server'
import { longest } from '#app/domain/deal-room/room'
import { MessagePageSchema, MessageSchema } from '#app/domain/deal-room/room-schemas'
import { readFilter } from '#app/domain/list-page'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { MessageList } from '#app/routes/room-parts/message-list'
import { RoomPage } from '#app/routes/room-parts/room-page'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, url, locale, t }) => {
  const { room, frame } = await roomFrame(ctx, params.number, locale)
  const { before } = readFilter(MessagePageSchema, url)
  return {
    title: t('room.title', { number: room.number }),
    noIndex: true,
    frame,
    paged: before !== undefined,
    messages: await readMessages(ctx, room, before),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'signed-in', form: MessageSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    await postMessage(ctx, number, input)
    return redirectWithNotice(href(paths.workspace.room(number)), 'roomMessageSent')
  },
)

export default function RoomMessages() {
  const t = useTranslations('room.messages')
  const { frame, messages, paged, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof MessageSchema>({ reply, id: `message-${formKey}` })
  return (
    <RoomPage frame={frame} current="messages">
      {frame.refusal || paged ? null : (
        <Card title={t('title')}>
          <Form method="post" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ body: t('body') }} />
            <FormKey value={formKey} />
            <TextArea
              field={fields.body}
              label={t('body')}
              hint={t('bodyHint')}
              rows={3}
              maxLength={longest.message}
            />
            <SubmitButton>{t('submit')}</SubmitButton>
          </Form>
        </Card>
      )}
      {messages.items.length > 0 ? (
        <MessageList number={frame.number} paged={paged} {...messages} />
      ) : (
        <EmptyState icon={MessagesSquare} title={t('empty')}>
          {t('emptyHint')}
        </EmptyState>
      )}
    </RoomPage>
  )
}
