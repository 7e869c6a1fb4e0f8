import { useTranslations } from 'use-intl'
import type { QuestionItem } from '#app/domain/deals/question-queries.server'
import { ListingName } from '#app/routes/deal-parts/listing-name'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

interface QuestionTableProps {
  items: QuestionItem[]
  received: boolean
}

const LONGEST = 120

/** Questions, one a row; the words lead to the question's own page. */
export function QuestionTable({ items, received }: QuestionTableProps) {
  const t = useTranslations('questions')
  const from = {
    id: 'from',
    header: t('list.from'),
    cell: ({ name }: QuestionItem) => <span className="wrap-anywhere">{name}</span>,
  }
  return (
    <Table
      caption={t('list.caption')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'message',
          header: t('list.message'),
          rowHeader: true,
          cell: ({ id, message }) => (
            <LocaleLink to={paths.workspace.question(id)} className="wrap-anywhere">
              {message.length > LONGEST ? `${[...message].slice(0, LONGEST).join('')}…` : message}
            </LocaleLink>
          ),
        },
        { id: 'about', header: t('list.about'), cell: (row) => <ListingName {...row} /> },
        ...(received ? [from] : []),
        { id: 'kind', header: t('list.kind'), cell: ({ kind }) => <Tag>{t(`kinds.${kind}`)}</Tag> },
        {
          id: 'asked',
          header: t('list.askedAt'),
          cell: ({ createdAt }) => <DateTime value={createdAt} />,
        },
        {
          id: 'state',
          header: t('list.state'),
          cell: ({ answeredAt }) => (
            <StatusTag tone={answeredAt ? 'success' : 'warning'}>
              {t(answeredAt ? 'states.answered' : 'states.open')}
            </StatusTag>
          ),
        },
      ]}
    />
  )
}
