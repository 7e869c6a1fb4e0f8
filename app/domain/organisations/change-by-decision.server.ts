import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { localDay } from '../taxonomy/dates'
import { unitsOn } from '../taxonomy/index.server'
import { keepFormerFact } from './former-facts.server'
import { canDecideOnOrganisations } from './organisation'
import { organisationChanged } from './organisation-events'
import { isMemberOf } from './organisation-record.server'

/** A change that a decision made on a day. */
interface Decided {
  /** First day (YYYY-MM-DD) on which it holds; not in the future. */
  changedOn: string
  /** The decision: number, date, who signed. */
  source: string
  version: number
}

/**
 * Gives an organisation the name that a decision gave it; the old one stays as a dated fact, is found and shown. Its
 * address (slug) stays.
 * @throws DomainError not found, `ownOrganisation`, `changeInFuture`, `nothingChanges`, or `changedMeanwhile`
 */
export function renameOrganisation(
  ctx: Context,
  id: string,
  { name, nameEn, ...decided }: Decided & { name: string; nameEn?: string | undefined },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const before = await organisationToChange(tx, id, decided.changedOn)
    if (before.name === name && before.nameEn === (nameEn ?? null)) throw invalid('nothingChanges')
    await keepFormerFact(tx, id, {
      kind: 'name',
      name: before.name,
      nameEn: before.nameEn,
      until: decided.changedOn,
      source: decided.source,
    })
    await change(tx, id, decided, { name, nameEn: nameEn ?? null }, ['name'])
  })
}

/**
 * Gives an organisation another seat, because it moved or because its administrative unit became another.
 * @throws DomainError as for `renameOrganisation`, and `unknownPlace` for a unit that is not in force
 */
export function moveOrganisation(
  ctx: Context,
  id: string,
  { unitCode, address, ...decided }: Decided & { unitCode: string; address?: string | undefined },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const before = await organisationToChange(tx, id, decided.changedOn)
    const units = await unitsOn(tx.db, tx.now)
    if (!units.some(({ code }) => code === unitCode)) throw invalid('unknownPlace')
    const place = { unitCode, address: address ?? before.address }
    if (before.unitCode === unitCode && before.address === place.address) {
      throw invalid('nothingChanges')
    }
    await keepFormerFact(tx, id, {
      kind: 'unit',
      unitCode: before.unitCode,
      name: before.address ?? '',
      until: decided.changedOn,
      source: decided.source,
    })
    await change(tx, id, decided, place, ['unitCode'])
  })
}

async function organisationToChange(tx: TransactionContext, id: string, changedOn: string) {
  if (!isUuid(id) || !canDecideOnOrganisations(tx.actor)) throw notFound()
  const found = await tx.db.organisation.findUnique({ where: { id } })
  if (!found || found.status === 'merged') throw notFound()
  if (await isMemberOf(tx.db, id, tx.actor.userId)) throw forbidden('ownOrganisation')
  if (changedOn > localDay(tx.now)) throw invalid('changeInFuture')
  return found
}

async function change(
  tx: TransactionContext,
  id: string,
  { version, source }: Decided,
  data: { name?: string; nameEn?: string | null; unitCode?: string; address?: string | null },
  changedFields: string[],
): Promise<void> {
  const { db, actor, now } = tx
  const { count } = await db.organisation.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
  const { status } = await db.organisation.findUniqueOrThrow({ where: { id } })
  const by = actor.kind === 'person' ? actor.userId : null
  await db.organisationHistory.create({
    data: {
      organisationId: id,
      actorId: by,
      from: status,
      to: status,
      reason: source,
      changedFields,
      createdAt: now,
    },
  })
  await emit(tx, by, organisationChanged, { id })
}
