import { useTranslations } from 'use-intl'
import type { staffProgramme } from '#app/domain/programmes/index.server'
import { DateTime } from '#app/ui/date-time'
import { Table } from '#app/ui/table'

type Step = Awaited<ReturnType<typeof staffProgramme>>['history'][number]

/** What staff did to a programme, newest first. */
export function ProgrammeHistory({ history }: { history: Step[] }) {
  const t = useTranslations('programmes.staff')
  if (history.length === 0) return <p>{t('noHistory')}</p>
  return (
    <Table
      caption={t('history')}
      captionHidden
      rows={history}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'when',
          header: t('when'),
          rowHeader: true,
          cell: ({ createdAt }) => <DateTime value={createdAt} time />,
        },
        {
          id: 'what',
          header: t('what'),
          cell: ({ action, versionNumber }) => t(`actions.${action}`, { number: versionNumber }),
        },
        { id: 'who', header: t('who'), cell: ({ actorName }) => actorName ?? '—' },
        { id: 'note', header: t('note'), cell: ({ note }) => note ?? '—' },
      ]}
    />
  )
}
