import type { Transaction } from '#app/platform/db/client.server'

/** A title as messages carry it: what its owner wrote, and in English where there is a translation. */
export interface Titles {
  title: string
  titleEn?: string
}

/** A listing as messages speak of it. */
export interface ListingFact {
  kind: 'technology' | 'need'
  id: string
  organisationId: string
  slug: string
  titles: Titles
  /** Name of its owner; empty where the owner stays anonymous. */
  organisation: string
}

const texts = { select: { lang: true, title: true } } as const

function titlesOf(rows: readonly { lang: string; title: string }[], otherwise = '…'): Titles {
  const titleIn = (lang: string) => rows.find((row) => row.lang === lang)?.title || undefined
  const titleEn = titleIn('en')
  return { title: titleIn('vi') ?? titleEn ?? otherwise, ...(titleEn ? { titleEn } : {}) }
}

/** The listing with its titles, or null where it is gone. */
export async function listingFact(
  db: Transaction,
  kind: 'technology' | 'need',
  id: string,
): Promise<ListingFact | null> {
  const shape = {
    slug: true,
    organisationId: true,
    organisation: { select: { name: true } },
    texts,
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
  texts: { lang: string; title: string }[]
}

function factOf(kind: 'technology' | 'need', id: string, row: Row, anonymous: boolean) {
  return {
    kind,
    id,
    organisationId: row.organisationId,
    slug: row.slug,
    titles: titlesOf(row.texts),
    organisation: anonymous ? '' : row.organisation.name,
  }
}

/** Titles of a deal: those of its listing as it stands, else the one it was opened with. */
export async function dealTitles(db: Transaction, id: string): Promise<Titles | null> {
  const deal = await db.deal.findUnique({
    where: { id },
    select: { title: true, technology: { select: { texts } }, need: { select: { texts } } },
  })
  return deal && titlesOf((deal.technology ?? deal.need)?.texts ?? [], deal.title)
}

/** Name of an organisation; empty where it is gone. */
export async function organisationName(db: Transaction, id: string): Promise<string> {
  const found = await db.organisation.findUnique({ where: { id }, select: { name: true } })
  return found?.name ?? ''
}

/** Name of a person; empty where there is nobody. */
export async function personName(db: Transaction, id: string | null): Promise<string> {
  const found = id && (await db.user.findUnique({ where: { id }, select: { name: true } }))
  return found ? found.name : ''
}
