import { useTranslations } from 'use-intl'
import type { ServiceRequestStatus } from '#app/domain/directory/service-request'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { requestTones } from './request-tones'

interface Request {
  number: string
  service: string
  title: string
  status: ServiceRequestStatus
  dueAt: Date | null
  organisation?: string
  provider: { name: string } | null
}

interface RequestTableProps {
  caption: string
  requests: Request[]
  serviceLabels: Record<string, string>
  pathOf: (number: string) => string
  now: Date
}

/** Requests with their state and clock. */
export function RequestTable(props: RequestTableProps) {
  const { caption, requests, serviceLabels, pathOf, now } = props
  const t = useTranslations('directory.requests')
  const withOrganisation = requests.some(({ organisation }) => organisation)
  return (
    <Table
      caption={caption}
      captionHidden
      rows={requests}
      rowKey={({ number }) => number}
      columns={[
        {
          id: 'what',
          header: t('request'),
          rowHeader: true,
          cell: ({ number, title, service }) => (
            <>
              <LocaleLink to={pathOf(number)}>{title}</LocaleLink>
              <p className="muted text-sm font-normal">
                {number} · {serviceLabels[service] ?? service}
              </p>
            </>
          ),
        },
        ...(withOrganisation
          ? [
              {
                id: 'organisation',
                header: t('organisation'),
                cell: ({ organisation }: Request) => organisation ?? '—',
              },
            ]
          : []),
        {
          id: 'provider',
          header: t('provider'),
          cell: ({ provider }) => provider?.name ?? '—',
        },
        {
          id: 'status',
          header: t('status'),
          cell: ({ status }) => (
            <StatusTag tone={requestTones[status]}>{t(`statuses.${status}`)}</StatusTag>
          ),
        },
        {
          id: 'due',
          header: t('due'),
          cell: ({ dueAt }) =>
            dueAt ? (
              <>
                <DateTime value={dueAt} />{' '}
                {dueAt < now ? <Tag tone="error">{t('overdue')}</Tag> : null}
              </>
            ) : (
              '—'
            ),
        },
      ]}
    />
  )
}
