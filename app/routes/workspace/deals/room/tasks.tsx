import { useActionData, useLoaderData } from '@remix-run/react'
import { ListTodo } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { addTask, listTasks, roomFrame, tickTask } from '#app/domain/deal-room/index.server'
import { TasksFormSchema } from '#app/domain/deal-room/room-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadWhenStale } from '#app/routes/reread-when-stale'
import { RoomPage } from '#app/routes/room-parts/room-page'
import { TaskForm } from '#app/routes/room-parts/task-form'
import { TaskTable } from '#app/routes/room-parts/task-table'
import { EmptyState } from '#app/ui/empty-state'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, params, locale, t }) => {
  const { room, frame } = await roomFrame(ctx, params.number, locale)
  return {
    title: `${t('room.tasks.title')} · ${room.number}`,
    noIndex: true,
    frame,
    ...(await listTasks(ctx, room)),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'signed-in', form: TasksFormSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    const adds = input.intent === 'add-task'
    if (adds) await addTask(ctx, number, input)
    else await tickTask(ctx, number, input)
    const notice = adds ? 'taskAdded' : 'taskTicked'
    return redirectWithNotice(href(paths.workspace.roomPart(number, 'tasks')), notice)
  },
)

export const shouldRevalidate = rereadWhenStale

export default function RoomTasks() {
  const t = useTranslations('room.tasks')
  const { frame, tasks, people, today, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <RoomPage frame={frame} current="tasks">
      <p className="muted">{t('lead')}</p>
      {resultOf(replyTo(reply, { intent: 'add-task' })) ? null : <ReplyNotice reply={reply} />}
      {tasks.length > 0 ? (
        <TaskTable tasks={tasks} />
      ) : (
        <EmptyState icon={ListTodo} title={t('empty')} />
      )}
      {frame.refusal ? null : (
        <TaskForm frame={frame} people={people} today={today} formKey={formKey} reply={reply} />
      )}
    </RoomPage>
  )
}
