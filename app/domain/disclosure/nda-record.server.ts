import { emit } from '#app/platform/events/emit.server'
import type { EventType } from '#app/platform/events/event'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { actorId, organisationIdOf } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isUuid } from '../is-uuid'
import type { ndaOffered } from './disclosure-events'
import type { NdaStatus } from './nda'
import { sideIn } from './nda-policy'

/** An NDA that is about to change, locked until the transaction ends. */
export type NdaRecord = Awaited<ReturnType<typeof lockNda>>

/**
 * Locks an NDA of the actor's organisation; two words given at once see each other.
 * @throws DomainError not-found for everybody but members of its parties
 */
export async function lockNda(tx: TransactionContext, id: string) {
  if (!isUuid(id)) throw notFound()
  await tx.db.$queryRaw`SELECT 1 FROM nda WHERE id = ${id}::uuid FOR UPDATE`
  const nda = await tx.db.nda.findUnique({ where: { id }, include: { acceptances: true } })
  const side = nda && sideIn(tx.actor, nda)
  if (!nda || !side) throw notFound()
  return { ...nda, side }
}

type Subject = Pick<
  NdaRecord,
  'id' | 'number' | 'ownerId' | 'otherId' | 'technologyId' | 'needId' | 'status'
>

/** The listing of an NDA. */
export function listingOfNda({ technologyId, needId }: Pick<Subject, 'technologyId' | 'needId'>) {
  return needId
    ? { kind: 'need' as const, id: needId }
    : { kind: 'technology' as const, id: technologyId ?? '' }
}

/** Tells of something that happened to an NDA. */
export function tellOfNda(
  tx: TransactionContext,
  nda: Subject,
  event: EventType<string, (typeof ndaOffered)['payload']>,
): Promise<void> {
  const { id, number, ownerId, otherId } = nda
  const by = organisationIdOf(tx.actor) ?? null
  const listing = listingOfNda(nda)
  return emit(tx, actorId(tx.actor), event, { id, number, ownerId, otherId, by, listing })
}

/** Writes a row of an NDA's history. */
export async function noteNda(
  tx: TransactionContext,
  ndaId: string,
  row: { from: NdaStatus | null; to: NdaStatus; reason?: string | undefined },
): Promise<void> {
  await tx.db.ndaHistory.create({
    data: {
      ...row,
      reason: row.reason || null,
      ndaId,
      actorId: actorId(tx.actor),
      organisationId: organisationIdOf(tx.actor) ?? null,
      createdAt: tx.now,
    },
  })
}

/**
 * Brings an NDA to another status, with its history row and its event.
 * @throws DomainError conflict where it has changed since it was read
 */
export async function moveNda(
  tx: TransactionContext,
  nda: Subject,
  to: NdaStatus,
  event: EventType<string, (typeof ndaOffered)['payload']>,
  more: { acceptedAt?: Date; expiresAt?: Date; reason?: string | undefined } = {},
): Promise<void> {
  const { reason, ...data } = more
  const open = to === 'accepted'
  const { count } = await tx.db.nda.updateMany({
    where: { id: nda.id, status: nda.status },
    data: { ...data, status: to, ...(open ? {} : { openKey: null }) },
  })
  if (count === 0) throw conflict()
  await noteNda(tx, nda.id, { from: nda.status, to, reason })
  await tellOfNda(tx, nda, event)
}
