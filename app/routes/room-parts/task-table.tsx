import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import type { TaskView } from '#app/domain/deal-room/room-view'
import { formatDate } from '#app/locales/dates'
import { DateTime } from '#app/ui/date-time'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

/** Tasks of a room: what is to be done first, then what is done. */
export function TaskTable({ tasks }: { tasks: TaskView[] }) {
  const t = useTranslations('room')
  return (
    <Table
      caption={t('tasks.caption')}
      captionHidden
      rows={tasks}
      rowKey={({ id }) => id}
      columns={[
        { id: 'title', header: t('tasks.name'), rowHeader: true, cell: ({ title }) => title },
        {
          id: 'who',
          header: t('tasks.who'),
          cell: ({ who: { name, side } }) => {
            const party = t(`sides.${side ?? 'guest'}`)
            return name ? t('tasks.person', { name, side: party }) : party
          },
        },
        { id: 'due', header: t('tasks.dueOn'), cell: ({ dueOn }) => <DateTime value={dueOn} /> },
        { id: 'state', header: t('tasks.state'), cell: (task) => <State task={task} /> },
      ]}
    />
  )
}

function State({ task }: { task: TaskView }) {
  const t = useTranslations('room')
  const locale = useLocale()
  const { id, title, doneAt, doneBy, late, mayTick } = task
  return (
    <div className="flex flex-wrap items-center gap-2">
      {doneAt ? (
        <>
          <StatusTag tone="success">{t('tasks.isDone')}</StatusTag>
          <span className="muted text-sm">
            {t('tasks.done', { date: formatDate(doneAt, locale), name: doneBy ?? t('nobody') })}
          </span>
        </>
      ) : (
        <StatusTag tone={late ? 'error' : 'info'}>
          {t(late ? 'tasks.late' : 'tasks.open')}
        </StatusTag>
      )}
      {mayTick ? (
        <Form method="post">
          <input type="hidden" name="taskId" value={id} />
          <input type="hidden" name="done" value={doneAt ? 'false' : 'true'} />
          <SubmitButton
            name="intent"
            value="tick-task"
            variant="quiet"
            aria-label={t(doneAt ? 'tasks.untickLabel' : 'tasks.tickLabel', { title })}
          >
            {t(doneAt ? 'tasks.untick' : 'tasks.tick')}
          </SubmitButton>
        </Form>
      ) : null}
    </div>
  )
}
