import type { Transaction } from '#app/platform/db/client.server'
import { visibleListing } from '../listings/visible-listing'

/** A listing that a request for a service is about, with its titles by language. */
export interface AskedListing {
  kind: 'technology' | 'need'
  id: string
  slug: string
  titles: { lang: string; title: string | null }[]
}

const shown = {
  id: true,
  slug: true,
  texts: { select: { lang: true, title: true } },
} as const

/** One of the two, or none. */
type Named = { technology?: string | undefined; need?: string | undefined }

function asked(
  kind: AskedListing['kind'],
  row: { id: string; slug: string; texts: AskedListing['titles'] } | null,
): AskedListing | null {
  return row ? { kind, id: row.id, slug: row.slug, titles: row.texts } : null
}

/** A listing by its slug, as far as everybody may see it. */
export async function listingBySlug(
  db: Transaction,
  { technology, need }: Named,
): Promise<AskedListing | null> {
  if (technology) {
    const where = { ...visibleListing, slug: technology }
    return asked('technology', await db.technology.findFirst({ where, select: shown }))
  }
  if (!need) return null
  const where = { ...visibleListing, slug: need }
  return asked('need', await db.need.findFirst({ where, select: shown }))
}

/** The listing of a request; null where there is none or it is not public any more. */
export async function listingOfRequest(
  db: Transaction,
  { technologyId, needId }: { technologyId: string | null; needId: string | null },
): Promise<AskedListing | null> {
  if (technologyId) {
    const where = { ...visibleListing, id: technologyId }
    return asked('technology', await db.technology.findFirst({ where, select: shown }))
  }
  if (!needId) return null
  const where = { ...visibleListing, id: needId }
  return asked('need', await db.need.findFirst({ where, select: shown }))
}
