import { useTranslations } from 'use-intl'
import { Section } from '#app/ui/section'
import type { FoundSearch } from './load-search.server'
import { ResultCard } from './result-card'

/** Entries that have some of the words only, below the few that have all of them. */
export function NearbyList({ nearby, fieldLabels }: Pick<FoundSearch, 'nearby' | 'fieldLabels'>) {
  const t = useTranslations('search.nearby')
  return (
    <Section title={t('title')} lead={t('lead')}>
      <ol className="entry-list">
        {nearby.map((hit) => (
          <li key={hit.id}>
            <ResultCard hit={hit} level={3} fieldLabels={fieldLabels} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
