import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import type { ListingKind } from '../listings/listing'
import { figureOn, termOptions } from '../taxonomy/index.server'
import { refusalToAct } from './deal-policy'
import { openKeyOf } from './interest'
import { openListing } from './listing-lookup.server'
import { talksRoom } from './parallel-talks.server'

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
  const openKey = openKeyOf(organisation.id, listing)
  const [open, place, room, days, readiness, timing, relations] = await Promise.all([
    db.interest.findUnique({ where: { openKey }, select: { id: true } }),
    db.interestPlace.findUnique({ where: { placeKey: openKey }, select: { createdAt: true } }),
    talksRoom(db, now, organisation.id, listing),
    figureOn(db, 'interest-answer-working-days', now),
    termOptions(db, 'interest-readiness', now, locale),
    termOptions(db, 'interest-timing', now, locale),
    termOptions(db, 'prior-relation', now, locale),
  ])
  const refusal = refusalToAct(actor, kind === 'technology' ? 'seeker' : 'provider')
  const own = listing.organisationId === organisation.id
  const frozen = listing.frozen ? 'listingFrozen' : null
  return {
    listing: { kind, slug, title: listing.title, organisation: listing.organisationName },
    from: organisation.name,
    days,
    options: { readiness, timing, relations },
    refusal: own ? 'ownListing' : (refusal ?? (open ? 'interestOpen' : (frozen ?? room.refusal))),
    /** The limit of parallel talks that a refusal is about. */
    most: room.most,
    openId: open?.id ?? null,
    /** Since when the organisation waits for a free place; null where it does not. */
    waitingSince: place?.createdAt ?? null,
  }
}
