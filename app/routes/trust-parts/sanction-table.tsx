import { useFormatter, useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'
import { GradeTag } from './grade-tag'
import type { SanctionView } from './sanction-facts'

interface SanctionTableProps {
  caption: string
  sanctions: SanctionView[]
  pathOf: (number: string) => string
}

/** The sanctions of one organisation, the latest first. */
export function SanctionTable({ caption, sanctions, pathOf }: SanctionTableProps) {
  const t = useTranslations('trustSafety')
  const format = useFormatter()
  return (
    <Table
      caption={caption}
      rows={sanctions}
      rowKey={({ number }) => number}
      columns={[
        {
          id: 'number',
          header: t('sanctions.number'),
          rowHeader: true,
          cell: ({ number }) => <LocaleLink to={pathOf(number)}>{number}</LocaleLink>,
        },
        {
          id: 'grade',
          header: t('sanctions.grade'),
          cell: ({ grade }) => <GradeTag grade={grade} />,
        },
        {
          id: 'reasons',
          header: t('sanctions.reasons'),
          cell: ({ reasons }) => format.list(reasons),
        },
        {
          id: 'from',
          header: t('sanction.from'),
          cell: ({ startsAt }) => <DateTime value={startsAt} />,
        },
        {
          id: 'state',
          header: t('sanction.state'),
          cell: ({ endedAt, end, lastDay, kind, grade }) =>
            endedAt && end ? (
              <>
                {t(`sanction.ends.${end}`)}, <DateTime value={endedAt} />
              </>
            ) : lastDay ? (
              <>
                {t('sanction.through')} <DateTime value={lastDay} />
              </>
            ) : kind === 'warning' ? (
              '—'
            ) : (
              t(grade === 'exclusion' ? 'sanction.forGood' : 'sanction.untilLifted')
            ),
        },
      ]}
    />
  )
}
