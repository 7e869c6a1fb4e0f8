import { useTranslations } from 'use-intl'
import { stageNames } from '#app/domain/deals/deal-stages'
import type { DealFilter } from '#app/domain/deals/list-filters'
import { FilterBar } from '#app/ui/filters/filter-bar'

interface DealFiltersProps {
  filter: DealFilter
  /** Whether the reader is a party and filters by their side; staff filter by officer. */
  sided: boolean
}

/** Conditions of a list of deals. */
export function DealFilters({ filter, sided }: DealFiltersProps) {
  const t = useTranslations('deals')
  const any = t('list.any')
  const side = {
    name: 'side',
    label: t('list.side'),
    value: filter.side,
    any,
    options: (['provider', 'seeker'] as const).map((value) => ({
      value,
      label: t(`sides.${value}`),
    })),
  }
  const officer = {
    name: 'officer',
    label: t('list.officer'),
    value: filter.officer,
    any,
    options: (['me', 'none'] as const).map((value) => ({
      value,
      label: t(`list.officers.${value}`),
    })),
  }
  return (
    <FilterBar
      label={t('list.filter')}
      search={{ name: 'q', label: t('list.words'), value: filter.q }}
      selects={[
        {
          name: 'state',
          label: t('list.state'),
          value: filter.state,
          any,
          options: (['open', 'ended'] as const).map((value) => ({
            value,
            label: t(`list.${value}`),
          })),
        },
        {
          name: 'stage',
          label: t('list.stage'),
          value: filter.stage,
          any,
          options: stageNames.map((value) => ({ value, label: t(`stages.${value}`) })),
        },
        sided ? side : officer,
      ]}
    />
  )
}
