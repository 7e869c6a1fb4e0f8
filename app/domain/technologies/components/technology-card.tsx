import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { EntryCard } from '#app/ui/entry-card'
import { LevelMeter } from '#app/ui/level-meter'
import { UpdatedAgo } from '#app/ui/updated-ago'
import type { TechnologySummary } from '../technology-view'
import { PriceText } from './price-text'
import { TechnologyTags } from './technology-tags'

interface TechnologyCardProps {
  technology: TechnologySummary
  to: string
  level?: 2 | 3
  actions?: ReactNode
}

/** A technology in a list: what it does, for how much, how ready it is and who offers it. */
export function TechnologyCard({ technology, to, level, actions }: TechnologyCardProps) {
  const t = useTranslations('catalogue')
  const locale = useLocale()
  const { kind, title, summary, organisation, field, trl, price } = technology
  return (
    <EntryCard
      to={to}
      level={level}
      eyebrow={t(kind)}
      title={title.text}
      lang={title.lang === locale ? undefined : title.lang}
      summary={summary.text}
      tags={<TechnologyTags field={field} technology={technology} />}
      facts={[
        ...(trl === null
          ? []
          : [<LevelMeter key="trl" label={t('trl', { level: trl })} value={trl} max={9} />]),
        <PriceText key="price" price={price} short />,
        organisation.name,
        ...(technology.freshAt ? [<UpdatedAgo key="fresh" at={technology.freshAt} />] : []),
      ]}
      actions={actions}
    />
  )
}
