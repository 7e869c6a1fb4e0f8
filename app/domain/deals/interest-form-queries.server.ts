import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import type { ListingKind } from '../listings/listing'
import { figureOn, termOptions } from '../taxonomy/index.server'
import { refusalToAct } from './deal-policy'
import { openKeyOf } from './interest'
import { openListing } from './listing-lookup.server'

/**
 * What the form of an interest shows: the listing, its lists as in force today, and why the actor's
 * organisation cannot send one (a key under `errors`), if so.
 * @throws DomainError not-found where the public does not see the listing
 */
export async function interestForm(
  ctx: Context,
  { kind, slug }: { kind: ListingKind; slug: string },
  locale: Locale,
) {
  const { db, actor, now } = ctx
  if (actor.kind !== 'person' || !actor.organisation) throw notFound()
  const { organisation } = actor
  const listing = await openListing(db, kind, slug, locale)
  const own = listing.organisationId === organisation.id
  const openKey = openKeyOf(organisation.id, listing)
  const [open, days, readiness, timing, relations] = await Promise.all([
    db.interest.findUnique({ where: { openKey }, select: { id: true } }),
    figureOn(db, 'interest-answer-working-days', now),
    termOptions(db, 'interest-readiness', now, locale),
    termOptions(db, 'interest-timing', now, locale),
    termOptions(db, 'prior-relation', now, locale),
  ])
  const refusal = refusalToAct(actor, kind === 'technology' ? 'seeker' : 'provider')
  return {
    listing: { kind, slug, title: listing.title, organisation: listing.organisationName },
    from: organisation.name,
    days,
    options: { readiness, timing, relations },
    refusal: own ? 'ownListing' : open ? 'interestOpen' : refusal,
    openId: open?.id ?? null,
  }
}
