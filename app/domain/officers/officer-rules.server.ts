import type { Transaction } from '#app/platform/db/client.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { unknownCodes } from '../taxonomy/index.server'
import { anyOfficerRoles, mayKeepOfficers } from './officer-policy'
import type { RuleInput } from './officer-schemas'

/** Rules in force on the day of an instant. */
export function rulesOn(db: Transaction, on: Date) {
  const day = dayAsDate(localDay(on))
  return db.officerRule.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: { id: 'asc' },
  })
}

/**
 * Adds a rule by which officers are named from a day on.
 * @throws DomainError not-found for all but those who keep officers, `noOfficerRole`, `unknownPlace`,
 * `unknownCode` or `datesReversed`
 */
export function addOfficerRule(ctx: Context, input: RuleInput): Promise<void> {
  const { officerId, unitCode, fieldCode, validFrom, validTo } = input
  return transact(ctx, async (tx) => {
    if (!mayKeepOfficers(tx.actor)) throw notFound()
    const holders = await staffHolding(tx.db, tx.now, anyOfficerRoles)
    if (!holders.some(({ id }) => id === officerId)) throw invalid('noOfficerRole')
    if (unitCode && (await tx.db.administrativeUnit.count({ where: { code: unitCode } })) === 0) {
      throw invalid('unknownPlace')
    }
    const [unknown] = fieldCode ? await unknownCodes(tx.db, 'field', [fieldCode], tx.now) : []
    if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
    if (validTo && validTo < validFrom) throw invalid('datesReversed')
    await tx.db.officerRule.create({
      data: {
        officerId,
        unitCode: unitCode || null,
        fieldCode: fieldCode || null,
        validFrom: dayAsDate(validFrom),
        validTo: validTo ? dayAsDate(validTo) : null,
        createdById: actorId(tx.actor) ?? '',
        createdAt: tx.now,
      },
    })
  })
}

/**
 * Ends a rule with yesterday; it stays on record. What it named stays named.
 * @throws DomainError not-found, or conflict where it is over
 */
export function endOfficerRule(ctx: Context, id: string): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!mayKeepOfficers(tx.actor)) throw notFound()
    const today = dayAsDate(localDay(tx.now))
    const { count } = await tx.db.officerRule.updateMany({
      where: { id, OR: [{ validTo: null }, { validTo: { gte: today } }] },
      data: { validTo: new Date(today.getTime() - 86_400_000) },
    })
    if (count === 0) throw conflict()
  })
}
