import type { Transaction } from '#app/platform/db/client.server'
import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { passDeals, passTalks } from '../deals/index.server'
import { passNdas } from '../disclosure/index.server'
import { isUuid } from '../is-uuid'
import { isMemberOf } from '../organisations/index.server'
import { canDecideOnOrganisations } from '../organisations/organisation'
import { organisationChanged, organisationMerged } from '../organisations/organisation-events'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { passEntries } from './pass-entries.server'
import { passMembers } from './pass-members.server'

interface Merger {
  /** Slug or tax code of the successor. */
  successor: string
  /** Day (YYYY-MM-DD) of the merger; not in the future. */
  changedOn: string
  /** The decision: number, date, who signed. */
  source: string
  reason?: string | undefined
  version: number
}

/**
 * Makes one organisation a part of another: everything that is open goes to the successor, in one transaction.
 * @throws DomainError not found, `ownOrganisation` for who belongs to either, `noSuccessor`, `samePartyTwice`,
 * `mergeVerifiedOnly`, `changeInFuture`, or `changedMeanwhile`
 */
export function mergeOrganisations(ctx: Context, id: string, merger: Merger): Promise<void> {
  return transact(
    ctx,
    async (tx) => {
      const { db, actor, now } = tx
      if (!isUuid(id) || !canDecideOnOrganisations(actor)) throw notFound()
      const { from, to } = await bothOf(tx, id, merger.successor)
      for (const each of [from.id, to.id]) {
        if (await isMemberOf(db, each, actor.userId)) throw forbidden('ownOrganisation')
      }
      if (merger.changedOn > localDay(now)) throw invalid('changeInFuture')
      const { count } = await db.organisation.updateMany({
        where: { id, version: merger.version, status: 'verified' },
        data: { status: 'merged', version: { increment: 1 }, reviewOn: null },
      })
      if (count === 0) throw conflict()
      const passed = {
        ...(await passEntries(tx, from, to)),
        members: await passMembers(tx, from.id, to.id),
        ...(await passTalks(tx, from.id, to.id)),
        ...(await passDeals(tx, from.id, to.id)),
        ...(await passNdas(tx, from.id, to.id, merger.source)),
      }
      await db.organisationMerger.create({
        data: {
          organisationId: id,
          successorId: to.id,
          mergedOn: dayAsDate(merger.changedOn),
          source: merger.source,
          reason: merger.reason ?? null,
          passed,
          recordedById: actor.userId,
          createdAt: now,
        },
      })
      await note(tx, { id, from: 'verified', to: 'merged', reason: merger.source })
      await note(tx, { id: to.id, from: 'verified', to: 'verified', reason: merger.source })
      await emit(tx, actor.userId, organisationMerged, { id, successorId: to.id })
      await emit(tx, actor.userId, organisationChanged, { id: to.id })
    },
    { timeout: 60_000 },
  )
}

async function bothOf({ db }: TransactionContext, id: string, named: string) {
  const from = await db.organisation.findUnique({
    where: { id },
    select: { id: true, slug: true, status: true },
  })
  if (!from || from.status === 'merged') throw notFound()
  const to = await successorNamed(db, named)
  if (!to) throw invalid('noSuccessor')
  if (to.id === id) throw invalid('samePartyTwice')
  if (from.status !== 'verified' || to.status !== 'verified') throw conflict('mergeVerifiedOnly')
  // Locked in one order, so that two mergers at once wait for each other.
  for (const each of [from.id, to.id].toSorted()) {
    await db.$queryRaw`SELECT id FROM organisation WHERE id = ${each}::uuid FOR UPDATE`
  }
  return { from, to }
}

/** A slug may come with the address around it. */
function successorNamed(db: Transaction, named: string) {
  const slug =
    named
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  return db.organisation.findFirst({
    where: { OR: [{ slug }, { taxCode: slug }] },
    select: { id: true, slug: true, status: true },
  })
}

interface Note {
  id: string
  from: 'verified'
  to: 'verified' | 'merged'
  reason: string
}

async function note({ db, actor, now }: TransactionContext, { id, ...row }: Note): Promise<void> {
  const actorId = actor.kind === 'person' ? actor.userId : null
  const changedFields = row.to === 'verified' ? ['merger'] : []
  await db.organisationHistory.create({
    data: { organisationId: id, actorId, ...row, changedFields, createdAt: now },
  })
}
