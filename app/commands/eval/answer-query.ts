import { findListingLikes } from '#app/domain/matching/index.server'
import { emptyDocument } from '#app/domain/search/empty-document'
import { searchIds } from '#app/domain/search/index.server'
import type { ListingDocument } from '#app/domain/search/listing-document'
import type { WordList } from '#app/domain/vocabulary/word-list'
import type { SearchEngine } from '#app/platform/search/engine'

/** `match`: the query is a need that looks for technologies; `search`: somebody types it. */
export type EvaluationMode = 'match' | 'search'

/** Documents that are ranked for a query; recall looks no further. */
const RANKED = 100

/** What somebody types, or a need: its summary and, where it has one, its full wording. */
export interface QueryText {
  readonly text: string
  readonly longText?: string | undefined
}

/** Runs a query through the code that answers it in the product; document ids, best first. */
export async function answerQuery(
  engine: SearchEngine<ListingDocument>,
  list: WordList,
  mode: EvaluationMode,
  { text, longText = '' }: QueryText,
): Promise<string[]> {
  if (mode === 'search') return searchIds(engine, list, text, 'technology', RANKED)
  const need = emptyDocument({ id: 'query', kind: 'need', summaryVi: text, bodyVi: longText })
  const filters = [{ field: 'kind', in: ['technology'] }]
  const { likes } = await findListingLikes({ engine, list }, need, { filters, limit: RANKED })
  return likes.map(({ document }) => document.id)
}
