import { useLoaderData } from '@remix-run/react'
import { useFormatter, useTranslations } from 'use-intl'
import { z } from 'zod'
import { accessRules } from '#app/domain/access'
import type { Context } from '#app/domain/context'
import { readFilter } from '#app/domain/list-page'
import { officerHome } from '#app/domain/officers/index.server'
import { firstScope, type HomeScope, homeScopes } from '#app/domain/officers/officer-home'
import { exchangeFigures, type StaffQueues, staffQueues } from '#app/domain/reporting/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatList } from '#app/ui/stat-list'
import { Table } from '#app/ui/table'
import { TimeAgo } from '#app/ui/time-ago'
import { IdlePlaces } from './idle-places'
import { OfficerHome } from './officers/officer-home'

const { backOffice } = paths

const queuePlaces: [Exclude<keyof StaffQueues, 'runningDeals'>, string][] = [
  ['submissions', backOffice.moderation],
  ['changed', `${backOffice.moderation}?show=changed`],
  ['organisations', `${backOffice.organisations}?status=pending`],
  ['changedOrganisations', `${backOffice.organisations}?status=verified`],
  ['requests', backOffice.organisations],
  ['overdueInterests', backOffice.interests],
  ['ownDeals', `${backOffice.deals}?officer=me&state=open`],
]

export const meta = pageMeta

const FilterSchema = z.object({ scope: z.enum(homeScopes).optional().catch(undefined) })

async function homeOf(ctx: Context, scope: HomeScope) {
  return { ...(await officerHome(ctx, scope)), scope }
}

export const loader = handle({ access: 'staff' }, async ({ ctx, url, t }) => ({
  title: t('backOffice.home.title'),
  moderates: accessRules.moderator(ctx.actor) === 'allow',
  noIndex: true,
  queues: await staffQueues(ctx),
  figures: await exchangeFigures(ctx),
  home: await homeOf(ctx, readFilter(FilterSchema, url).scope ?? firstScope(ctx.actor)),
  now: ctx.now,
}))

export default function BackOfficeHome() {
  const t = useTranslations('backOffice')
  const format = useFormatter()
  const { queues, figures, moderates, home, now } = useLoaderData<typeof loader>()
  const seen = queuePlaces.filter(([, to]) => moderates || !to.startsWith(backOffice.moderation))
  const waiting = seen.filter(([name]) => queues[name].count > 0)
  const idle = seen.filter((place) => !waiting.includes(place))
  return (
    <Page>
      <PageHeader title={t('home.title')} lead={t('home.lead')} />
      <OfficerHome {...home} now={now} />
      <Card title={t('home.queues')}>
        {waiting.length > 0 ? (
          <Table
            caption={t('home.queues')}
            captionHidden
            rows={waiting}
            rowKey={([name]) => name}
            columns={[
              {
                id: 'name',
                header: t('home.queue'),
                rowHeader: true,
                cell: ([name, to]) => <LocaleLink to={to}>{t(`queues.${name}`)}</LocaleLink>,
              },
              {
                id: 'count',
                header: t('home.count'),
                numeric: true,
                cell: ([name]) => format.number(queues[name].count),
              },
              {
                id: 'oldest',
                header: t('home.oldest'),
                cell: ([name]) => {
                  const { oldest } = queues[name]
                  return oldest ? <TimeAgo value={oldest} now={now} /> : null
                },
              },
            ]}
          />
        ) : null}
        <IdlePlaces places={idle.map(([name, to]) => ({ to, label: t(`queues.${name}`) }))} />
      </Card>
      <Card title={t('home.figures')}>
        <StatList
          items={[
            { label: t('figures.technologies'), value: figures.technologies },
            { label: t('figures.needs'), value: figures.needs },
            { label: t('figures.organisations'), value: figures.organisations },
            { label: t('figures.runningDeals'), value: queues.runningDeals },
            { label: t('figures.deals'), value: figures.deals },
          ]}
        />
      </Card>
    </Page>
  )
}
