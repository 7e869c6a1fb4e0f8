import { useFormatter, useTranslations } from 'use-intl'
import { type QueueFilter, queueQuery, queueViews } from '#app/domain/moderation/moderation-schemas'
import { paths } from '#app/routes/paths'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { Shortcuts } from '#app/ui/shortcuts/shortcuts'
import { Tabs } from '#app/ui/tabs'

const queueKeys = [
  ['j', 'down'],
  ['k', 'up'],
  ['x', 'tick'],
  ['enter', 'open'],
  ['?', 'help'],
] as const

interface QueueConditionsProps {
  filter: QueueFilter
  total: number
  places: { code: string; name: string; count: number }[]
  officers: { id: string; name: string }[]
}

/** The lists of the queue, what narrows them, and the keys of the page. */
export function QueueConditions({ filter, total, places, officers }: QueueConditionsProps) {
  const t = useTranslations('moderation')
  const keys = useTranslations('moderation.shortcuts')
  const format = useFormatter()
  const to = (show: QueueFilter['show']) => {
    const query = queueQuery({ ...filter, show })
    return query ? `${paths.backOffice.moderation}?${query}` : paths.backOffice.moderation
  }
  return (
    <>
      <Tabs
        label={t('filter')}
        items={queueViews.map((view) => ({
          to: to(view),
          label: t(`show.${view}`),
          current: view === filter.show,
          ...(view === filter.show ? { count: total } : {}),
        }))}
      />
      <FilterBar
        label={t('conditions')}
        keep={{ show: filter.show === 'waiting' ? undefined : filter.show }}
        selects={[
          {
            name: 'kind',
            label: t('kind'),
            value: filter.kind,
            any: t('anyKind'),
            options: (['technology', 'need'] as const).map((kind) => ({
              value: kind,
              label: t(`kinds.${kind}`),
            })),
          },
          {
            name: 'place',
            label: t('place'),
            value: filter.place,
            any: t('anyPlace'),
            options: places.map(({ code, name, count }) => ({
              value: code,
              label: `${name} (${format.number(count)})`,
            })),
          },
          {
            name: 'officer',
            label: t('officer'),
            value: filter.officer,
            any: t('anyOfficer'),
            options: officers.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
      <Shortcuts
        title={keys('title')}
        lead={keys('lead')}
        onLabel={keys('on')}
        list="[data-desk-row]"
        keys={queueKeys.map(([key, name]) => ({
          key: key === 'enter' ? keys('enter') : key,
          label: keys(name),
        }))}
      />
    </>
  )
}
