import { useLocale, useTranslations } from 'use-intl'
import { ListingStatusTag } from '#app/domain/listings/components/listing-status-tag'
import type { QueueItem } from '#app/domain/moderation/index.server'
import { paths } from '#app/routes/paths'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { TimeAgo } from '#app/ui/time-ago'
import { bulkFormId } from './bulk-form'
import { DueDate } from './due-date'

const itemPath = {
  technology: paths.backOffice.moderateTechnology,
  need: paths.backOffice.moderateNeed,
}

interface QueueTableProps {
  caption: string
  items: QueueItem[]
  now: Date
  /** Query by which an entry knows the list it was opened from. */
  query: string
  /** Boxes that were ticked before. */
  ticked: readonly string[]
}

/** Entries that wait, each with its clock, its officer and a box for what is done to several. */
export function QueueTable({ caption, items, now, query, ticked }: QueueTableProps) {
  const t = useTranslations('moderation')
  const locale = useLocale()
  return (
    <Table
      caption={caption}
      captionHidden
      rows={items}
      rowKey={({ kind, id }) => `${kind}-${id}`}
      columns={[
        {
          id: 'tick',
          header: t('bulk.column'),
          cell: ({ kind, id, version, title }) => {
            const value = `${kind}:${id}:${version}`
            return (
              <input
                type="checkbox"
                form={bulkFormId}
                name="entries"
                value={value}
                defaultChecked={ticked.includes(value)}
                aria-label={t('bulk.tick', { title })}
                className="checkbox checkbox-primary"
              />
            )
          },
        },
        {
          id: 'entry',
          header: t('entry'),
          rowHeader: true,
          cell: ({ kind, id, title, lang }) => (
            <LocaleLink
              to={`${itemPath[kind](id)}?${query}`}
              lang={lang === locale ? undefined : lang}
              data-desk-row
            >
              {title}
            </LocaleLink>
          ),
        },
        { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
        { id: 'organisation', header: t('organisation'), cell: (item) => item.organisation },
        {
          id: 'since',
          header: t('since'),
          cell: ({ waitingSince, status, isChanged, isProposed }) => (
            <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
              <TimeAgo value={waitingSince} now={now} />
              {isChanged ? <span>{t('changedTag')}</span> : <ListingStatusTag status={status} />}
              {isProposed ? <Tag tone="warning">{t('secondTag')}</Tag> : null}
            </div>
          ),
        },
        {
          id: 'due',
          header: t('due'),
          cell: ({ dueAt, isLate }) => (dueAt ? <DueDate dueAt={dueAt} isLate={isLate} /> : '—'),
        },
        { id: 'officer', header: t('officer'), cell: ({ officer }) => officer ?? t('noOfficer') },
      ]}
    />
  )
}
