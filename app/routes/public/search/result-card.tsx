import { Leaf } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { ListingHit } from '#app/domain/search/search-answer'
import { formatDate } from '#app/locales/dates'
import { formatMoneyShort } from '#app/locales/money'
import { paths } from '#app/routes/paths'
import { EntryCard } from '#app/ui/entry-card'
import { Highlight } from '#app/ui/highlight'
import { LevelMeter } from '#app/ui/level-meter'
import { Tag } from '#app/ui/tag'
import { UpdatedAgo } from '#app/ui/updated-ago'

interface ResultCardProps {
  hit: ListingHit
  level?: 2 | 3
  /** Names of fields by their codes. */
  fieldLabels: Readonly<Record<string, string>>
  /** Id of the form that a box for comparing belongs to; none without it. */
  compareForm?: string
}

const pathOf = {
  technology: paths.technology,
  need: paths.need,
  organisation: paths.organisation,
}

/** One entry found, with the words that were searched for marked. */
export function ResultCard({ hit, level = 2, fieldLabels, compareForm }: ResultCardProps) {
  const t = useTranslations('search')
  const past = useTranslations('organisations.past')
  const locale = useLocale()
  const field = hit.fields.at(-1)
  return (
    <EntryCard
      level={level}
      to={pathOf[hit.kind](hit.slug)}
      eyebrow={<KindText hit={hit} />}
      title={<Highlight html={hit.highlights.title} />}
      lang={hit.lang === locale ? undefined : hit.lang}
      summary={hit.summary ? <Highlight html={hit.highlights.summary} /> : null}
      tags={
        <>
          {hit.formerNames.length > 0 ? (
            <Tag>{past('formerly', { names: hit.formerNames.join('; ') })}</Tag>
          ) : null}
          {field ? <Tag>{fieldLabels[field] ?? field}</Tag> : null}
          {hit.green ? (
            <Tag tone="success" icon={Leaf}>
              {t('facetValues.green.true')}
            </Tag>
          ) : null}
        </>
      }
      facts={useFacts(hit)}
      actions={
        compareForm ? (
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              name="id"
              value={hit.id}
              form={compareForm}
              aria-label={t('choose', { title: hit.title })}
              className="checkbox checkbox-sm"
            />
            {t('compare')}
          </label>
        ) : null
      }
    />
  )
}

function KindText({ hit: { kind, subkind } }: { hit: ListingHit }) {
  const t = useTranslations('catalogue')
  const types = useTranslations('organisations.types')
  if (kind === 'organisation') return <>{types(subkind as 'institute')}</>
  if (kind === 'need') return <>{t(subkind === 'co_development' ? 'coDevelopment' : 'need')}</>
  return <>{t(subkind === 'initiative' ? 'initiative' : 'technology')}</>
}

function useFacts({ kind, trl, price, priceTop, organisation, deadline, freshAt }: ListingHit) {
  const t = useTranslations('search')
  const words = useTranslations('catalogue')
  const locale = useLocale()
  const sum = (amount: number) => formatMoneyShort(BigInt(Math.trunc(amount)), 'VND', locale)
  const facts = []
  if (trl !== null) {
    const label = words(kind === 'need' ? 'trlFrom' : 'trl', { level: trl })
    facts.push(kind === 'need' ? label : <LevelMeter key="trl" label={label} value={trl} max={9} />)
  }
  if (price !== null && priceTop !== null && price !== priceTop) {
    facts.push(`${sum(price)} – ${sum(priceTop)}`)
  } else if (price !== null || priceTop !== null) facts.push(sum(price ?? priceTop ?? 0))
  if (organisation) facts.push(organisation.name)
  if (deadline) facts.push(t('deadline', { date: formatDate(new Date(deadline), locale) }))
  if (kind !== 'organisation') facts.push(<UpdatedAgo key="fresh" at={new Date(freshAt)} />)
  return facts
}
