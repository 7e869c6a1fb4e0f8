import { useLoaderData } from '@remix-run/react'
import { useFormatter, useTranslations } from 'use-intl'
import { moderationWorkload } from '#app/domain/moderation/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'
import { TimeAgo } from '#app/ui/time-ago'

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, t }) => ({
  title: t('moderation.workload.title'),
  noIndex: true,
  now: ctx.now,
  ...(await moderationWorkload(ctx)),
}))

/** Where the entries of an officer are listed. */
function listOf(officerId: string | null): string {
  const { moderation } = paths.backOffice
  return officerId
    ? `${moderation}?officer=${encodeURIComponent(officerId)}`
    : `${moderation}?show=free`
}

export default function ModerationWorkload() {
  const t = useTranslations('moderation')
  const words = useTranslations('moderation.workload')
  const format = useFormatter()
  const { officers, ages, now } = useLoaderData<typeof loader>()
  const band = (index: number) => {
    const from = ages[index - 1]?.upTo
    const upTo = ages[index]?.upTo
    if (!upTo) return words('over', { days: from ?? 0 })
    return from ? words('between', { from, to: upTo }) : words('upTo', { days: upTo })
  }
  return (
    <Page width="wide">
      <Breadcrumbs items={[{ to: paths.backOffice.moderation, label: t('title') }]} />
      <PageHeader title={words('title')} lead={words('lead')} />
      {officers.length === 0 ? (
        <EmptyState title={words('none')} />
      ) : (
        <Table
          caption={words('title')}
          captionHidden
          rows={officers}
          rowKey={({ officerId }) => officerId ?? 'nobody'}
          columns={[
            {
              id: 'officer',
              header: words('officer'),
              rowHeader: true,
              cell: ({ officerId, name }) => (
                <LocaleLink to={listOf(officerId)}>{name ?? t('noOfficer')}</LocaleLink>
              ),
            },
            ...(['waiting', 'late', 'held'] as const).map((id) => ({
              id,
              header: words(id),
              numeric: true,
              cell: (load: (typeof officers)[number]) => format.number(load[id]),
            })),
            {
              id: 'oldest',
              header: words('oldest'),
              cell: ({ oldest }) => (oldest ? <TimeAgo value={oldest} now={now} /> : '—'),
            },
            {
              id: 'decided',
              header: words('decided'),
              numeric: true,
              cell: ({ decided }) => format.number(decided),
            },
          ]}
        />
      )}
      <Card title={words('ages')}>
        <Table
          caption={words('ages')}
          captionHidden
          rows={ages.map((age, index) => ({ ...age, label: band(index) }))}
          rowKey={({ label }) => label}
          columns={[
            { id: 'age', header: words('age'), rowHeader: true, cell: ({ label }) => label },
            {
              id: 'waiting',
              header: words('waiting'),
              numeric: true,
              cell: ({ waiting }) => format.number(waiting),
            },
          ]}
        />
      </Card>
    </Page>
  )
}
