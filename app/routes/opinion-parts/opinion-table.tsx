import { useTranslations } from 'use-intl'
import type { staffOpinions } from '#app/domain/opinions/index.server'
import { DateTime } from '#app/ui/date-time'
import { InLanguage } from '#app/ui/in-language'
import { LocaleLink } from '#app/ui/locale-link'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

interface OpinionTableProps {
  caption: string
  opinions: Awaited<ReturnType<typeof staffOpinions>>
  pathOf: (number: string) => string
}

/** Requests for opinions, those in progress first. */
export function OpinionTable({ caption, opinions, pathOf }: OpinionTableProps) {
  const t = useTranslations('opinions')
  return (
    <Table
      caption={caption}
      captionHidden
      rows={opinions}
      rowKey={({ number }) => number}
      columns={[
        {
          id: 'number',
          header: t('number'),
          rowHeader: true,
          cell: ({ number }) => <LocaleLink to={pathOf(number)}>{number}</LocaleLink>,
        },
        { id: 'entry', header: t('entry'), cell: ({ entry }) => <InLanguage words={entry} /> },
        { id: 'expert', header: t('expert'), cell: ({ expert }) => expert },
        { id: 'state', header: t('state'), cell: ({ stateLabel }) => stateLabel },
        {
          id: 'due',
          header: t('due'),
          cell: ({ dueAt, isLate }) =>
            dueAt ? (
              <>
                <DateTime value={dueAt} />{' '}
                {isLate ? <StatusTag tone="error">{t('late')}</StatusTag> : null}
              </>
            ) : (
              '—'
            ),
        },
      ]}
    />
  )
}
