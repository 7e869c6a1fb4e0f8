import { useTranslations } from 'use-intl'
import type { AreaState, HomeArea, HomeScope } from '#app/domain/officers/officer-home'
import { homeScopes } from '#app/domain/officers/officer-home'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'
import { TimeAgo } from '#app/ui/time-ago'
import { IdlePlaces } from '../idle-places'

const { backOffice } = paths

/** Where the records of an area are, of the officer or of everybody. */
const places: Record<HomeArea, (scope: HomeScope) => string> = {
  submissions: (scope) => `${backOffice.moderation}${scope === 'me' ? '?show=mine' : ''}`,
  entries: (scope) => `${backOffice.quiet}?scope=${scope}`,
  interests: (scope) => `${backOffice.interests}${scope === 'me' ? '?show=mine' : ''}`,
  deals: (scope) => `${backOffice.dealDesk}${scope === 'me' ? '?officer=me' : ''}`,
  registrations: () => backOffice.registrations,
  support: (scope) => `${backOffice.supportApplications}${scope === 'me' ? '?officer=me' : ''}`,
  services: () => backOffice.services,
  reports: (scope) => `${backOffice.reports}${scope === 'me' ? '?show=mine' : ''}`,
  appeals: () => `${backOffice.sanctions}?show=appeals`,
}

/** Where what is quiet is listed, by area. */
const quietPlaces: Partial<Record<HomeArea, (scope: HomeScope, days: number) => string>> = {
  entries: places.entries,
  deals: (scope, days) =>
    `${backOffice.dealDesk}?quiet=${days}${scope === 'me' ? '&officer=me' : ''}`,
}

interface OfficerHomeProps {
  areas: AreaState[]
  scope: HomeScope
  /** Calendar days after which something is quiet. */
  quietDays: number
  now: Date
}

const isIdle = ({ open, quiet }: AreaState) => open === 0 && !quiet

/** What an officer answers for: what is past its clock, and what nothing happened to. */
export function OfficerHome({ areas, scope, quietDays, now }: OfficerHomeProps) {
  const t = useTranslations('officers.home')
  const scopes = useTranslations('officers.scopes')
  const busy = areas.filter((area) => !isIdle(area))
  const idle = areas.filter(isIdle).map(({ area }) => ({
    to: places[area](scope),
    label: t(`areas.${area}`),
  }))
  return (
    <Card title={t('title')}>
      <Tabs
        label={t('whose')}
        items={homeScopes.map((name) => ({
          to: `${backOffice.home}?scope=${name}`,
          label: scopes(name),
          current: name === scope,
        }))}
      />
      {busy.length > 0 ? <Busy rows={busy} scope={scope} quietDays={quietDays} now={now} /> : null}
      <IdlePlaces places={idle} />
    </Card>
  )
}

interface BusyProps extends Omit<OfficerHomeProps, 'areas'> {
  rows: AreaState[]
}

function Busy({ rows, scope, quietDays, now }: BusyProps) {
  const t = useTranslations('officers.home')
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={rows}
      rowKey={({ area }) => area}
      columns={[
        {
          id: 'area',
          header: t('area'),
          rowHeader: true,
          cell: ({ area }) => (
            <LocaleLink to={places[area](scope)}>{t(`areas.${area}`)}</LocaleLink>
          ),
        },
        { id: 'open', header: t('open'), numeric: true, cell: ({ open }) => open },
        {
          id: 'late',
          header: t('late'),
          numeric: true,
          cell: ({ late }) => (late > 0 ? <strong className="text-error">{late}</strong> : 0),
        },
        {
          id: 'oldest',
          header: t('oldest'),
          cell: ({ oldest }) => (oldest ? <TimeAgo value={oldest} now={now} /> : null),
        },
        {
          id: 'quiet',
          header: t('quiet', { days: quietDays }),
          numeric: true,
          cell: ({ area, quiet }) => {
            const to = quietPlaces[area]?.(scope, quietDays)
            if (quiet === null || !to) return null
            return quiet > 0 ? <LocaleLink to={to}>{quiet}</LocaleLink> : 0
          },
        },
      ]}
    />
  )
}
