import { emit } from '#app/platform/events/emit.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { hideListing, loadListing } from '../listings/index.server'
import type { ListingKind } from '../listings/listing'
import { isTaken, limitPosting, takeDecision } from '../organisations/index.server'
import { unknownCodes } from '../taxonomy/index.server'
import { runningNumber } from './running-number.server'
import { endOfDay, gradeRules, holdReason, sanctionKey, sanctionNumber } from './sanction'
import { officerFor } from './staff-check.server'
import { sanctionImposed } from './trust-safety-events'
import type { SanctionInput } from './trust-safety-schemas'

/**
 * Imposes a sanction on an organisation: a warning, an entry that is held, a limit on what it may submit, or a
 * suspension that takes all its entries out of sight with this one write.
 * @returns its number
 * @throws DomainError not found, `ownOrganisation`, `unknownCode`, `endNeeded`, `endInPast`, `limitNeeded`,
 * `entryNeeded`, or conflict `sanctionInForce` where one of the same kind holds
 */
export async function imposeSanction(
  ctx: Context,
  organisationId: string,
  input: SanctionInput,
): Promise<string> {
  if (!isUuid(organisationId)) throw notFound()
  try {
    return await transact(ctx, (tx) => imposeIn(tx, organisationId, input, null))
  } catch (error) {
    if (isTaken(error)) throw conflict('sanctionInForce')
    throw error
  }
}

/** The same inside a transaction that also decides on the report it follows from. */
export async function imposeIn(
  tx: TransactionContext,
  organisationId: string,
  input: SanctionInput,
  reportId: string | null,
): Promise<string> {
  const officer = await officerFor(tx, organisationId)
  const { db, now } = tx
  const known = await db.organisation.count({ where: { id: organisationId } })
  if (known === 0) throw notFound()
  const unknown = await unknownCodes(db, 'sanction-reason', input.reasonCodes, now)
  if (unknown.length > 0) throw invalid('unknownCode', { code: unknown[0] ?? '' })
  const rule = gradeRules[input.grade]
  const endsAt = endOf(input, now)
  const entry = rule.entry ? await entryOf(tx, organisationId, input.entry) : null
  const postingLimit = rule.limit ? limitOf(input) : null
  const openKey = sanctionKey(rule.kind, { organisationId, entry })
  if (openKey && (await db.sanction.findUnique({ where: { openKey } }))) {
    throw conflict('sanctionInForce')
  }
  const number = await runningNumber(db, now, 'sanction', sanctionNumber)
  const { id } = await db.sanction.create({
    data: {
      number,
      organisationId,
      reportId,
      kind: rule.kind,
      technologyId: entry?.kind === 'technology' ? entry.id : null,
      needId: entry?.kind === 'need' ? entry.id : null,
      reasonCodes: input.reasonCodes,
      reason: input.reason,
      postingLimit,
      imposedById: officer.userId,
      startsAt: now,
      endsAt,
      openKey,
    },
    select: { id: true },
  })
  const { reason } = input
  if (entry) await hideListing(tx, entry, { code: holdReason, reason })
  if (postingLimit !== null) await limitPosting(tx, organisationId, postingLimit)
  if (rule.kind === 'suspension') {
    await takeDecision(tx, organisationId, { decision: 'suspend', reason, until: endsAt })
  }
  await emit(tx, officer.userId, sanctionImposed, { id, organisationId })
  return number
}

function endOf({ grade, endsOn }: SanctionInput, now: Date): Date | null {
  const { end } = gradeRules[grade]
  if (end === 'none') return null
  if (!endsOn) {
    if (end === 'needed') throw invalid('endNeeded')
    return null
  }
  const endsAt = endOfDay(endsOn)
  if (endsAt <= now) throw invalid('endInPast')
  return endsAt
}

function limitOf({ postingLimit }: SanctionInput): number {
  if (postingLimit === undefined) throw invalid('limitNeeded')
  return postingLimit
}

async function entryOf(
  tx: TransactionContext,
  organisationId: string,
  named: string | undefined,
): Promise<{ kind: ListingKind; id: string }> {
  const [kind, id] = named?.split(':') ?? []
  if ((kind !== 'technology' && kind !== 'need') || !isUuid(id)) throw invalid('entryNeeded')
  const row = await loadListing(tx, { kind, id })
  if (row.organisationId !== organisationId) throw invalid('entryNeeded')
  return { kind, id }
}
