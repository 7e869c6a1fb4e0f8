import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { isInForce } from './nda'
import { listingOfNda } from './nda-record.server'

function ownOf({ actor }: Context): string {
  const own = organisationIdOf(actor)
  if (!own) throw notFound()
  return own
}

interface OpenNda {
  id: string
  number: string
  inForce: boolean
  /** True while the word of the actor's organisation is missing. */
  asked: boolean
  expiresAt: Date | null
}

/** The NDA about a listing between the actor's organisation and another that is offered or in force. */
export async function openNda(
  ctx: Context,
  listing: { kind: 'technology' | 'need'; id: string },
  otherId: string,
): Promise<OpenNda | null> {
  const own = ownOf(ctx)
  const row = await ctx.db.nda.findFirst({
    where: {
      openKey: { not: null },
      ...(listing.kind === 'technology' ? { technologyId: listing.id } : { needId: listing.id }),
      OR: [
        { ownerId: own, otherId },
        { ownerId: otherId, otherId: own },
      ],
    },
    select: {
      id: true,
      number: true,
      status: true,
      expiresAt: true,
      acceptances: { where: { organisationId: own }, select: { organisationId: true } },
    },
  })
  return (
    row && {
      id: row.id,
      number: row.number,
      inForce: isInForce(row, ctx.now),
      asked: row.acceptances.length === 0,
      expiresAt: row.expiresAt,
    }
  )
}

/**
 * What the page of a deal says of an NDA between its parties: the open one, and the interest from which
 * either of them may offer one. Null for a deal without an interest, and for whoever is no party.
 */
export async function dealNda(ctx: Context, number: string) {
  const own = ownOf(ctx)
  const deal = await ctx.db.deal.findFirst({
    where: { number, OR: [{ providerId: own }, { seekerId: own }] },
    select: {
      technologyId: true,
      needId: true,
      providerId: true,
      seekerId: true,
      interestId: true,
      stage: true,
    },
  })
  if (!deal?.interestId) return null
  const counterpart = deal.providerId === own ? deal.seekerId : deal.providerId
  return {
    nda: await openNda(ctx, listingOfNda(deal), counterpart),
    interestId: deal.interestId,
    mayOffer: deal.stage !== 'closed' && deal.stage !== 'terminated',
  }
}

/** The NDA in force between the parties of a deal about its listing, or null. */
export async function ndaOfDeal({ db, now }: Pick<Context, 'db' | 'now'>, dealId: string) {
  const deal = await db.deal.findUnique({
    where: { id: dealId },
    select: { technologyId: true, needId: true, providerId: true, seekerId: true },
  })
  if (!deal) return null
  const { technologyId, needId, providerId, seekerId } = deal
  const nda = await db.nda.findFirst({
    where: {
      ...(needId ? { needId } : { technologyId }),
      status: 'accepted',
      ownerId: { in: [providerId, seekerId] },
      otherId: { in: [providerId, seekerId] },
    },
  })
  if (!nda || !isInForce(nda, now)) return null
  const { number, ownerId, otherId } = nda
  return { number, ownerId, otherId, listing: listingOfNda(nda) }
}

/**
 * Hashes of the documents of NDAs between two organisations, by the NDAs' numbers. Texts that are no number of such
 * an NDA are passed over.
 */
export async function ndaHashes(
  db: Transaction,
  numbers: readonly string[],
  parties: readonly [string, string],
): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map()
  const between = { in: [...parties] }
  const rows = await db.nda.findMany({
    where: { number: { in: [...numbers] }, ownerId: between, otherId: between },
    select: { number: true, sha256: true },
  })
  return new Map(rows.map(({ number, sha256 }) => [number, sha256]))
}
