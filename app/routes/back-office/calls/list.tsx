import { useLoaderData } from '@remix-run/react'
import { CalendarClock, Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { staffCalls } from '#app/domain/calls/index.server'
import { callTones } from '#app/routes/call-parts/call-tones'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

export const meta = pageMeta

export const loader = handle({ access: 'calls' }, async ({ ctx, t }) => ({
  title: t('calls.title'),
  noIndex: true,
  calls: await staffCalls(ctx),
}))

export default function StaffCalls() {
  const t = useTranslations('calls')
  const locale = useLocale()
  const { calls } = useLoaderData<typeof loader>()
  const add = (
    <LinkButton to={paths.backOffice.newCall} icon={Plus}>
      {t('staff.add')}
    </LinkButton>
  )
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('staff.lead')} actions={add} />
      {calls.length === 0 ? (
        <EmptyState title={t('none')} icon={CalendarClock} action={add} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={calls}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('staff.name'),
              rowHeader: true,
              cell: ({ id, name }) => (
                <LocaleLink to={paths.backOffice.call(id)}>{name[locale]}</LocaleLink>
              ),
            },
            {
              id: 'state',
              header: t('staff.state'),
              cell: ({ state }) => (
                <StatusTag tone={callTones[state]}>{t(`states.${state}`)}</StatusTag>
              ),
            },
            {
              id: 'closes',
              header: t('closes'),
              cell: ({ closesAt }) => <DateTime value={closesAt} time />,
            },
            {
              id: 'drafts',
              header: t('staff.drafts'),
              numeric: true,
              cell: ({ drafts }) => drafts,
            },
            {
              id: 'submitted',
              header: t('staff.submitted'),
              numeric: true,
              cell: ({ submitted }) => submitted,
            },
          ]}
        />
      )}
    </Page>
  )
}
