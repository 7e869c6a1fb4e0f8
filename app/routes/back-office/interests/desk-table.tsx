import { useTranslations } from 'use-intl'
import type { DeskInterest } from '#app/domain/deals/interest-desk-queries.server'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

/** Interests that wait for their owners, with who answers for them and what was sent. */
export function DeskTable({ items }: { items: DeskInterest[] }) {
  const t = useTranslations('interests.desk')
  return (
    <Table
      caption={t('caption')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'listing',
          header: t('listing'),
          rowHeader: true,
          cell: ({ listing: { kind, slug, title } }) =>
            slug ? (
              <LocaleLink to={kind === 'technology' ? paths.technology(slug) : paths.need(slug)}>
                {title}
              </LocaleLink>
            ) : (
              title
            ),
        },
        {
          id: 'owner',
          header: t('owner'),
          cell: ({ owner: { name, slug } }) =>
            slug ? <LocaleLink to={paths.organisation(slug)}>{name}</LocaleLink> : name,
        },
        { id: 'sender', header: t('sender'), cell: ({ sender }) => sender },
        {
          id: 'due',
          header: t('due'),
          cell: ({ dueAt, overdue, days, stoppedAt }) => (
            <span className="flex flex-col items-start gap-1">
              {stoppedAt ? (
                <>
                  <StatusTag tone="neutral">{t('stopped')}</StatusTag>
                  <span className="muted">{t('stoppedLeft', { days })}</span>
                </>
              ) : (
                <>
                  <DateTime value={dueAt} />
                  <StatusTag tone={overdue ? 'error' : 'info'}>
                    {t(overdue ? 'daysLate' : 'daysLeft', { days })}
                  </StatusTag>
                </>
              )}
            </span>
          ),
        },
        {
          id: 'officer',
          header: t('officer'),
          cell: ({ officer }) => officer ?? <span className="muted">{t('nobody')}</span>,
        },
        {
          id: 'nudges',
          header: t('nudges'),
          cell: ({ nudges }) =>
            nudges.length === 0 ? (
              <span className="muted">{t('noNudges')}</span>
            ) : (
              <ul>
                {nudges.map(({ kind, createdAt }) => (
                  <li key={kind}>
                    {t(kind)} <DateTime value={createdAt} />
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}
