import type { ListingHit } from '#app/domain/search/search-answer'
import { Section } from '#app/ui/section'
import { ResultCard } from './search/result-card'

interface SimilarEntriesProps {
  title: string
  hits: readonly ListingHit[]
  /** Names of fields by their codes. */
  fieldLabels: Readonly<Record<string, string>>
}

/** Entries that are close to the one of the page; nothing at all where there are none. */
export function SimilarEntries({ title, hits, fieldLabels }: SimilarEntriesProps) {
  if (hits.length === 0) return null
  return (
    <div className="no-print">
      <Section title={title}>
        <ul className="entry-grid">
          {hits.map((hit) => (
            <li key={hit.id}>
              <ResultCard hit={hit} level={3} fieldLabels={fieldLabels} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
