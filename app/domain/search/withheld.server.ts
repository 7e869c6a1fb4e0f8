import type { Transaction } from '#app/platform/db/client.server'
import type { Filter } from '#app/platform/search/engine'
import { ownCodeKey } from '../listings/listing-code'
import type { ListingDocument } from './listing-document'

/** What the index may still hold though nobody may see it, because its organisation is suspended. */
export interface Withheld {
  readonly filters: readonly Filter[]
  isWithheld(document: ListingDocument): boolean
}

interface Row {
  id: string
  slug: string
  anonymousNeeds: string[]
}

/**
 * Reads what is withheld at this moment. Entries that name their organisation go by its slug; an anonymous need
 * does not, and an organisation itself has none: those go by their own codes.
 */
export async function readWithheld(db: Transaction): Promise<Withheld> {
  // Individuals who closed their account stay as nameless, suspended rows without entries.
  const rows = await db.$queryRaw<Row[]>`
    SELECT o.id, o.slug, array_remove(array_agg(n.id::text), NULL) AS "anonymousNeeds"
    FROM organisation o LEFT JOIN need n
      ON n."organisationId" = o.id AND n.anonymous AND n.status = 'published'
    WHERE o.status = 'suspended' AND o.slug NOT LIKE 'closed-%' GROUP BY o.id`
  return withheldBy(rows)
}

/** What is withheld because of these organisations. */
export function withheldBy(rows: readonly Row[]): Withheld {
  const slugs = new Set(rows.map(({ slug }) => slug))
  const ids = new Set(rows.flatMap(({ id, anonymousNeeds }) => [id, ...anonymousNeeds]))
  const filters: Filter[] =
    rows.length === 0
      ? []
      : [
          { field: 'organisationSlug', notIn: [...slugs] },
          { field: 'codeKeys', notIn: [...ids].map(ownCodeKey) },
        ]
  return {
    filters,
    isWithheld: ({ id, organisationSlug }) =>
      ids.has(id) || (organisationSlug !== null && slugs.has(organisationSlug)),
  }
}
