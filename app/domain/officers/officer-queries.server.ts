import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { staffHolding } from '../accounts/index.server'
import type { Context } from '../context'
import { localDay } from '../taxonomy/dates'
import { labelsOf, unitNames } from '../taxonomy/index.server'
import { anyOfficerRoles, mayKeepOfficers } from './officer-policy'
import { inHandOf } from './open-records.server'

/**
 * Who answers for how much, by which rules, and what was passed on lately.
 * @throws DomainError not-found for all but those who keep officers
 */
export async function officerOverview(ctx: Context, locale: Locale) {
  const { db, now } = ctx
  if (!mayKeepOfficers(ctx.actor)) throw notFound()
  const [officers, load, rules, handovers, units, fields] = await Promise.all([
    staffHolding(db, now, anyOfficerRoles),
    inHandOf(db),
    db.officerRule.findMany({ orderBy: [{ validFrom: 'desc' }, { id: 'desc' }], take: 200 }),
    db.officerHandover.findMany({ orderBy: { createdAt: 'desc' }, take: 20 }),
    unitNames(db, locale),
    labelsOf(db, 'field', locale),
  ])
  const known = new Set(officers.map(({ id }) => id))
  const mentioned = [
    ...load.keys(),
    ...rules.map(({ officerId }) => officerId),
    ...handovers.flatMap(({ fromUserId, toUserId }) => [fromUserId, toUserId ?? fromUserId]),
  ]
  const people = await db.user.findMany({
    where: { id: { in: [...known, ...mentioned] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null
  const today = localDay(now)
  return {
    people: people
      .filter(({ id }) => known.has(id) || load.has(id))
      .map((person) => ({
        ...person,
        holdsRole: known.has(person.id),
        ...(load.get(person.id) ?? { listings: 0, deals: 0, reviews: 0, requests: 0 }),
      })),
    officers,
    rules: rules.map(({ id, officerId, unitCode, fieldCode, validFrom, validTo }) => ({
      id,
      officer: nameOf(officerId) ?? '…',
      place: unitCode ? (units[unitCode] ?? unitCode) : null,
      field: fieldCode ? (fields[fieldCode] ?? fieldCode) : null,
      validFrom,
      validTo,
      isOver: validTo !== null && validTo.toISOString().slice(0, 10) < today,
    })),
    handovers: handovers.map(({ fromUserId, toUserId, createdById: _, ...row }) => ({
      ...row,
      from: nameOf(fromUserId) ?? '…',
      to: nameOf(toUserId),
    })),
  }
}
