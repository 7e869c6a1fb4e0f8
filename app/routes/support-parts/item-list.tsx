import { useLocale, useTranslations } from 'use-intl'
import type { ItemAssessment } from '#app/domain/programmes/assess'
import type { SupportItem } from '#app/domain/programmes/support-item'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Tag } from '#app/ui/tag'
import { LevelTable } from './level-table'
import { useLevelText } from './level-text'

interface ItemListProps {
  items: SupportItem[]
  slug: string
  /** Query with the answers of the reader. */
  query?: string
  linked?: boolean
}

/** What a programme pays, item by item, with the law's levels. */
export function ItemList({ items, slug, query = '', linked = true }: ItemListProps) {
  const t = useTranslations('programmes')
  const locale = useLocale()
  const text = useLevelText()
  return (
    <div className="flex flex-col gap-4">
      {items.map((item) => {
        const limits = text.limits(item)
        return (
          <Card key={item.code} level={3} title={item.name[locale]}>
            <p className="muted text-sm">{t('sourceOf', { source: item.source[locale] })}</p>
            {item.way === 'plan' ? (
              <p>
                <Tag tone="info">{t('byPlan')}</Tag>
              </p>
            ) : null}
            <LevelTable item={item} caption={item.name[locale]} />
            {limits ? <p>{limits}.</p> : null}
            {item.note ? <p className="muted">{item.note[locale]}</p> : null}
            {linked ? (
              <p className="no-print">
                <LocaleLink to={paths.programmeItem(slug, item.code) + query}>
                  {t('explain')}
                </LocaleLink>
              </p>
            ) : null}
          </Card>
        )
      })}
      {items.some(({ way }) => way === 'plan') ? (
        <Notice tone="info">{t('byPlanHint')}</Notice>
      ) : null}
    </div>
  )
}

interface OwnItemListProps {
  items: ItemAssessment[]
  slug: string
  query: string
}

/** What a programme pays one firm: its own ceiling of each item. */
export function OwnItemList({ items, slug, query }: OwnItemListProps) {
  const t = useTranslations('programmes')
  const locale = useLocale()
  return (
    <ul className="flex flex-col divide-y divide-base-300">
      {items.map((assessed) => (
        <li
          key={assessed.item.code}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3"
        >
          <div className="min-w-0 grow basis-72">
            <p>{assessed.item.name[locale]}</p>
            <p className="muted text-sm">
              {t('sourceOf', { source: assessed.item.source[locale] })}
              <span className="no-print">
                {' · '}
                <LocaleLink to={paths.programmeItem(slug, assessed.item.code) + query}>
                  {t('explain')}
                </LocaleLink>
              </span>
            </p>
          </div>
          <OwnCeiling assessed={assessed} />
        </li>
      ))}
    </ul>
  )
}

function OwnCeiling({ assessed: { item, level, status } }: { assessed: ItemAssessment }) {
  const t = useTranslations('programmes')
  const text = useLevelText()
  if (level.kind === 'other-size') return <Tag>{t('result.notForYou')}</Tag>
  if (level.kind === 'size-unknown') return <Tag tone="warning">{t('result.sizeFirst')}</Tag>
  if (status === 'not-met') return <Tag tone="error">{t('statuses.not-met')}</Tag>
  return (
    <p className="text-right">
      <strong className="tabular-nums">{text.ceiling(level.ceiling, item.unit)}</strong>
      <span className="muted block text-sm">
        {t('rateOf', { percent: text.rate(level.rate) })}
        {item.way === 'plan' ? ` · ${t('byPlan')}` : null}
      </span>
    </p>
  )
}
