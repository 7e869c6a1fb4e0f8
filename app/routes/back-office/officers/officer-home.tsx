import { useTranslations } from 'use-intl'
import type { AreaState, HomeArea, HomeScope } from '#app/domain/officers/officer-home'
import { homeScopes } from '#app/domain/officers/officer-home'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'
import { TimeAgo } from '#app/ui/time-ago'

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
const quietPlaces: Partial<typeof places> = {
  entries: places.entries,
  deals: (scope) => `${backOffice.dealDesk}?quiet=90${scope === 'me' ? '&officer=me' : ''}`,
}

interface OfficerHomeProps {
  areas: AreaState[]
  scope: HomeScope
  now: Date
}

/** What an officer answers for: what is past its clock, and what nothing happened to. */
export function OfficerHome({ areas, scope, now }: OfficerHomeProps) {
  const t = useTranslations('officers.home')
  const scopes = useTranslations('officers.scopes')
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
      <Table
        caption={t('title')}
        captionHidden
        rows={areas}
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
            cell: ({ oldest }) => (oldest ? <TimeAgo value={oldest} now={now} /> : '—'),
          },
          {
            id: 'quiet',
            header: t('quiet'),
            numeric: true,
            cell: ({ area, quiet }) => {
              const to = quietPlaces[area]?.(scope)
              if (quiet === null || !to) return '—'
              return quiet > 0 ? <LocaleLink to={to}>{quiet}</LocaleLink> : 0
            },
          },
        ]}
      />
    </Card>
  )
}
