import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import type { ListingKind } from '../listings/listing'
import { organisationName } from '../listings/listing-view'
import { wordsIn } from '../listings/words'
import { isMemberOf } from '../organisations/index.server'
import { peopleNames } from './people-names.server'
import { keepsOrder } from './trust-safety-policy'

const columns = {
  id: true,
  slug: true,
  status: true,
  hiddenAt: true,
  frozenAt: true,
  texts: { select: { lang: true, title: true } },
  organisation: { select: { id: true, name: true, nameEn: true } },
  disputes: { orderBy: { openedAt: 'desc' } },
} as const

/**
 * An entry's standing for staff: whether it is frozen, and its disputes, the latest first.
 * @throws DomainError not found for others than staff, or an unknown entry
 */
export async function entryStanding(
  ctx: Context,
  { kind, id }: { kind: ListingKind; id: string },
  locale: Locale,
) {
  const { db, actor } = ctx
  if (!isStaff(actor) || !isUuid(id)) throw notFound()
  const query = { where: { id }, select: columns } as const
  const row =
    kind === 'technology' ? await db.technology.findUnique(query) : await db.need.findUnique(query)
  if (!row) throw notFound()
  const names = await peopleNames(db, row.disputes)
  const nameOf = (person: string | null) => (person ? (names.get(person) ?? null) : null)
  const own = await isMemberOf(db, row.organisation.id, actor.userId)
  return {
    kind,
    id,
    slug: row.slug,
    title: wordsIn(row.texts, locale)('title').text,
    public: row.status === 'published' && row.hiddenAt === null,
    frozenAt: row.frozenAt,
    organisation: { id: row.organisation.id, name: organisationName(row.organisation, locale) },
    mayDecide: keepsOrder(actor) && !own,
    disputes: row.disputes.map((dispute) => ({
      id: dispute.id,
      claimant: dispute.claimant,
      ground: dispute.ground,
      openedAt: dispute.openedAt,
      openedBy: nameOf(dispute.openedById),
      endedAt: dispute.endedAt,
      endedBy: nameOf(dispute.endedById),
      endReason: dispute.endReason,
    })),
  }
}

/**
 * The open dispute about an entry of the actor's organisation, or null. Who claims it is not named; what is claimed is.
 */
export async function ownDispute(ctx: Context, listingId: string) {
  const { db, actor } = ctx
  if (actor.kind !== 'person' || !actor.organisation) return null
  return db.ownershipDispute.findFirst({
    where: { openKey: listingId, organisationId: actor.organisation.id },
    select: { ground: true, openedAt: true },
  })
}
