import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { staffHolding } from '../accounts/index.server'
import type { Context } from '../context'
import { officerRoles } from '../deals/deal-policy'
import { labelsOf, unitNames } from '../taxonomy/index.server'
import { listingOfficerRoles, mayKeepOfficers } from './officer-policy'

/**
 * Who answers for how much, by which rules, and what was passed on lately.
 * @throws DomainError not-found for all but those who keep officers
 */
export async function officerOverview(ctx: Context, locale: Locale) {
  const { db, now } = ctx
  if (!mayKeepOfficers(ctx.actor)) throw notFound()
  const [moderators, forDeals, load, rules, handovers, units, fields] = await Promise.all([
    staffHolding(db, now, listingOfficerRoles),
    staffHolding(db, now, officerRoles),
    inHand(ctx),
    db.officerRule.findMany({ orderBy: [{ validFrom: 'desc' }, { id: 'desc' }], take: 200 }),
    db.officerHandover.findMany({ orderBy: { createdAt: 'desc' }, take: 20 }),
    unitNames(db, locale),
    labelsOf(db, 'field', locale),
  ])
  const known = new Set([...moderators, ...forDeals].map(({ id }) => id))
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
  const today = now.toISOString().slice(0, 10)
  return {
    people: people
      .filter(({ id }) => known.has(id) || load.has(id))
      .map((person) => ({
        ...person,
        holdsRole: known.has(person.id),
        ...(load.get(person.id) ?? { listings: 0, deals: 0 }),
      })),
    moderators,
    rules: rules.map(({ id, officerId, unitCode, fieldCode, validFrom, validTo }) => ({
      id,
      officer: nameOf(officerId) ?? '…',
      place: unitCode ? (units[unitCode] ?? unitCode) : null,
      field: fieldCode ? (fields[fieldCode] ?? fieldCode) : null,
      validFrom,
      validTo,
      isOver: validTo !== null && validTo.toISOString().slice(0, 10) < today,
    })),
    handovers: handovers.map(
      ({ id, fromUserId, toUserId, createdAt, listings, deals, reason }) => ({
        id,
        from: nameOf(fromUserId) ?? '…',
        to: nameOf(toUserId),
        createdAt,
        listings,
        deals,
        reason,
      }),
    ),
  }
}

async function inHand({ db }: Context) {
  const rows = await db.$queryRaw<{ officerId: string; listings: number; deals: number }[]>`
    SELECT "officerId", sum(entry)::int AS listings, sum(1 - entry)::int AS deals FROM (
      SELECT "officerId", 1 AS entry FROM technology
        WHERE status IN ('submitted', 'held', 'returned', 'published', 'expired')
      UNION ALL SELECT "officerId", 1 FROM need
        WHERE status IN ('submitted', 'held', 'returned', 'published', 'expired')
      UNION ALL SELECT "officerId", 0 FROM deal WHERE stage NOT IN ('closed', 'terminated')
    ) open WHERE "officerId" IS NOT NULL GROUP BY 1`
  return new Map(rows.map(({ officerId, listings, deals }) => [officerId, { listings, deals }]))
}
