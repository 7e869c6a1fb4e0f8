import type { Transaction } from '#app/platform/db/client.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import type { ListingKind } from '../listings/listing'
import { isVisible } from '../listings/visible-listing'
import { ndaKeyOf } from './nda'

/** What an NDA is to be about: a public entry, or the entry and the parties of an interest. */
export type NdaTarget = { kind: ListingKind; slug: string } | { interestId: string }

const columns = {
  id: true,
  slug: true,
  organisationId: true,
  status: true,
  hiddenAt: true,
  frozenAt: true,
  organisation: { select: { status: true } },
  texts: { select: { lang: true, title: true } },
} as const

async function findEntry(
  db: Transaction,
  kind: ListingKind,
  where: { slug?: string; id?: string },
) {
  const row =
    kind === 'technology'
      ? await db.technology.findFirst({ where, select: columns })
      : await db.need.findFirst({ where, select: { ...columns, anonymous: true } })
  return row && { ...row, kind, anonymous: 'anonymous' in row && row.anonymous === true }
}

async function ofInterest(db: Transaction, interestId: string, own: string) {
  if (!isUuid(interestId)) throw notFound()
  const interest = await db.interest.findFirst({
    where: { id: interestId, OR: [{ fromOrganisationId: own }, { toOrganisationId: own }] },
    select: { technologyId: true, needId: true, fromOrganisationId: true, status: true },
  })
  if (!interest) throw notFound()
  const { needId, technologyId, fromOrganisationId, status } = interest
  if (status !== 'pending' && status !== 'accepted') throw conflict('ndaInterestOver')
  const kind = needId ? ('need' as const) : ('technology' as const)
  const entry = await findEntry(db, kind, { id: needId ?? technologyId ?? '' })
  return { entry, otherId: fromOrganisationId, known: status === 'accepted' }
}

/**
 * The entry of an NDA and its two parties, as the actor may offer it: the owner of the entry is one, and
 * whoever expressed interest, or asks for it here, the other. An owner that stays anonymous is offered none
 * before it has accepted an interest, since the document names it.
 * @throws DomainError not-found, forbidden, `listingFrozen`, `ownListing`, `ndaAnonymous`, `ndaPartyNotVerified`,
 * `ndaInterestOver`
 */
export async function ndaParties(
  { db, actor }: Pick<TransactionContext, 'db' | 'actor'>,
  target: NdaTarget,
) {
  const own = organisationIdOf(actor)
  if (!own) throw forbidden()
  const { entry, otherId, known } =
    'interestId' in target
      ? await ofInterest(db, target.interestId, own)
      : {
          entry: await findEntry(db, target.kind, { slug: target.slug }),
          otherId: own,
          known: false,
        }
  if (!entry || !isVisible(entry)) throw notFound()
  if (entry.frozenAt) throw conflict('listingFrozen')
  if (entry.organisationId === otherId) throw invalid('ownListing')
  if (entry.anonymous && !known && own !== entry.organisationId) throw forbidden('ndaAnonymous')
  const counterpart = own === otherId ? entry.organisationId : otherId
  const found = await db.organisation.findUniqueOrThrow({
    where: { id: counterpart },
    select: { status: true },
  })
  if (found.status !== 'verified') throw conflict('ndaPartyNotVerified')
  const openKey = ndaKeyOf(entry, otherId)
  const open = await db.nda.findUnique({ where: { openKey }, select: { id: true } })
  return { entry, ownerId: entry.organisationId, otherId, openKey, openId: open?.id ?? null }
}
