import type { Transaction } from '#app/platform/db/client.server'

/** A listing as messages speak of it. */
export interface ListingFact {
  kind: 'technology' | 'need'
  id: string
  organisationId: string
  slug: string
  title: string
  /** Name of its owner; empty where the owner stays anonymous. */
  organisation: string
}

/** The listing with its Vietnamese title, or null where it is gone. */
export async function listingFact(
  db: Transaction,
  kind: 'technology' | 'need',
  id: string,
): Promise<ListingFact | null> {
  const shape = {
    slug: true,
    organisationId: true,
    organisation: { select: { name: true } },
    texts: { select: { lang: true, title: true }, orderBy: { lang: 'desc' } },
  } as const
  if (kind === 'technology') {
    const found = await db.technology.findUnique({ where: { id }, select: shape })
    return found && factOf(kind, id, found, false)
  }
  const found = await db.need.findUnique({
    where: { id },
    select: { ...shape, anonymous: true },
  })
  return found && factOf(kind, id, found, found.anonymous)
}

interface Row {
  slug: string
  organisationId: string
  organisation: { name: string }
  texts: { title: string }[]
}

function factOf(kind: 'technology' | 'need', id: string, row: Row, anonymous: boolean) {
  return {
    kind,
    id,
    organisationId: row.organisationId,
    slug: row.slug,
    title: row.texts[0]?.title || '…',
    organisation: anonymous ? '' : row.organisation.name,
  }
}

/** Name of an organisation; empty where it is gone. */
export async function organisationName(db: Transaction, id: string): Promise<string> {
  const found = await db.organisation.findUnique({ where: { id }, select: { name: true } })
  return found?.name ?? ''
}
