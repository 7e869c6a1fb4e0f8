import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import type { ListingKind } from '../listings/listing'
import { openListing } from './listing-lookup.server'

/**
 * What the forms of a question begin with: the listing, and who asks where that is known.
 * @throws DomainError not-found where the public does not see the listing
 */
export async function questionForm(
  ctx: Context,
  { kind, slug }: { kind: ListingKind; slug: string },
  locale: Locale,
) {
  const { db, actor } = ctx
  const { title } = await openListing(db, kind, slug, locale)
  if (actor.kind !== 'person') return { kind, slug, title, asker: null }
  const user = await db.user.findUnique({
    where: { id: actor.userId },
    select: { name: true, email: true, phone: true },
  })
  return { kind, slug, title, asker: user }
}
