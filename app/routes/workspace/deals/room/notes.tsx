import { useActionData, useLoaderData } from '@remix-run/react'
import { NotebookPen } from 'lucide-react'
import { useTranslations } from 'use-intl'
import {
  commentNote,
  confirmNote,
  listNotes,
  roomFrame,
  writeNote,
} from '#app/domain/deal-room/index.server'
import { NotesFormSchema, PageSchema } from '#app/domain/deal-room/room-schemas'
import { readFilter } from '#app/domain/list-page'
import { isoDay } from '#app/locales/dates'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { NoteCard } from '#app/routes/room-parts/note-card'
import { NoteForm } from '#app/routes/room-parts/note-form'
import { RoomPage } from '#app/routes/room-parts/room-page'
import { EmptyState } from '#app/ui/empty-state'
import { Pagination } from '#app/ui/pagination'

const notices = {
  'write-note': 'noteWritten',
  comment: 'noteCommented',
  'confirm-note': 'noteConfirmed',
} as const

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, url, locale, t }) => {
  const { room, frame } = await roomFrame(ctx, params.number, locale)
  return {
    title: `${t('room.notes.title')} · ${room.number}`,
    noIndex: true,
    frame,
    list: await listNotes(ctx, room, readFilter(PageSchema, url).page),
    today: isoDay(ctx.now),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'signed-in', form: NotesFormSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    if (input.intent === 'write-note') await writeNote(ctx, number, input)
    else if (input.intent === 'comment') await commentNote(ctx, number, input)
    else await confirmNote(ctx, number, input.noteId)
    return redirectWithNotice(
      href(paths.workspace.roomPart(number, 'notes')),
      notices[input.intent],
    )
  },
)

export const shouldRevalidate = rereadWhenStale

export default function RoomNotes() {
  const t = useTranslations('room.notes')
  const { frame, list, today, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const mayWrite = frame.refusal === null
  return (
    <RoomPage frame={frame} current="notes">
      <p className="muted">{t('lead')}</p>
      {resultOf(replyTo(reply, { intent: 'write-note' })) ? null : <ReplyNotice reply={reply} />}
      {list.items.map((note) => (
        <NoteCard key={note.id} note={note} mayWrite={mayWrite} formKey={formKey} />
      ))}
      {list.items.length === 0 ? (
        <EmptyState icon={NotebookPen} title={t('empty')}>
          {t('emptyHint')}
        </EmptyState>
      ) : null}
      <Pagination page={list.page} pages={list.pages} />
      {mayWrite ? <NoteForm today={today} formKey={formKey} reply={reply} /> : null}
    </RoomPage>
  )
}
