import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import { organisationName } from '../listings/listing-view'
import { visibleListing } from '../listings/visible-listing'
import { wordsIn } from '../listings/words'
import type { ReportedKind } from './abuse-report'

/** Something public that can be reported. */
export interface Reported {
  kind: ReportedKind
  id: string
  slug: string
  title: string
  organisationId: string
}

const columns = {
  id: true,
  slug: true,
  organisationId: true,
  texts: { select: { lang: true, title: true } },
} as const

/**
 * The public entry or organisation at an address.
 * @throws DomainError not found where the public sees none
 */
export async function reportedRecord(
  db: Transaction,
  { kind, slug }: { kind: ReportedKind; slug: string },
  locale: Locale,
): Promise<Reported> {
  if (kind === 'organisation') {
    const found = await db.organisation.findFirst({
      where: { slug, status: 'verified' },
      select: { id: true, slug: true, name: true, nameEn: true },
    })
    if (!found) throw notFound()
    const title = organisationName(found, locale)
    return { kind, id: found.id, slug, title, organisationId: found.id }
  }
  const query = { where: { slug, ...visibleListing }, select: columns }
  const row =
    kind === 'technology' ? await db.technology.findFirst(query) : await db.need.findFirst(query)
  if (!row) throw notFound()
  const title = wordsIn(row.texts, locale)('title').text
  return { kind, id: row.id, slug, title, organisationId: row.organisationId }
}
