import { useLoaderData } from '@remix-run/react'
import { Plus, Presentation } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { staffDemoDays } from '#app/domain/incubation/index.server'
import { handle } from '#app/routes/handle.server'
import { dayTones } from '#app/routes/incubation-parts/tones'
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

export const loader = handle({ access: 'incubation' }, async ({ ctx, t }) => ({
  title: t('incubation.day.title'),
  noIndex: true,
  days: await staffDemoDays(ctx),
}))

export default function StaffDemoDays() {
  const t = useTranslations('incubation')
  const locale = useLocale()
  const { days } = useLoaderData<typeof loader>()
  const add = (
    <LinkButton to={paths.backOffice.newDemoDay} icon={Plus}>
      {t('staffDay.add')}
    </LinkButton>
  )
  return (
    <Page width="wide">
      <PageHeader title={t('day.title')} lead={t('staffDay.lead')} actions={add} />
      {days.length === 0 ? (
        <EmptyState title={t('day.none')} icon={Presentation} action={add} />
      ) : (
        <Table
          caption={t('day.title')}
          captionHidden
          rows={days}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: t('day.title'),
              rowHeader: true,
              cell: ({ id, name }) => (
                <LocaleLink to={paths.backOffice.demoDay(id)}>{name[locale]}</LocaleLink>
              ),
            },
            {
              id: 'state',
              header: t('status'),
              cell: ({ state }) => (
                <StatusTag tone={dayTones[state]}>{t(`day.states.${state}`)}</StatusTag>
              ),
            },
            {
              id: 'starts',
              header: t('staffDay.startsAt'),
              cell: ({ startsAt }) => <DateTime value={startsAt} time />,
            },
            {
              id: 'invited',
              header: t('staffDay.invited'),
              numeric: true,
              cell: ({ invited }) => invited,
            },
            {
              id: 'presenting',
              header: t('staffDay.presenting'),
              numeric: true,
              cell: ({ presenting }) => presenting,
            },
          ]}
        />
      )}
    </Page>
  )
}
