import { isStaff } from '#app/domain/accounts/actor'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'

/** What waits for the department's staff, as counts, with the time of the oldest. */
export interface StaffQueue {
  count: number
  oldest: Date | null
}

export interface StaffQueues {
  /** Entries that wait for a moderator. */
  submissions: StaffQueue
  /** Published entries that changed since a moderator approved them. */
  changed: StaffQueue
  /** Organisations that wait to be verified. */
  organisations: StaffQueue
  /** Verified organisations that changed what staff had looked at. */
  changedOrganisations: StaffQueue
  /** Requests to join an organisation that has no owner to decide. */
  requests: StaffQueue
  /** Interests whose time to answer is over. */
  overdueInterests: StaffQueue
  /** Running deals that the reader answers for, with the one that has stood still longest. */
  ownDeals: StaffQueue
  runningDeals: number
}

/**
 * What waits for staff.
 * @throws DomainError not found for everybody else
 */
export async function staffQueues({ db, actor, now }: Context): Promise<StaffQueues> {
  if (!isStaff(actor)) throw notFound()
  const [rows] = await db.$queryRaw<Record<string, number | Date | null>[]>`
    WITH listing AS (
      SELECT status, "submittedAt", "changedAt", "approvedAt" FROM technology
      UNION ALL SELECT status, "submittedAt", "changedAt", "approvedAt" FROM need
    ), submission AS (SELECT "submittedAt" AS at FROM listing WHERE status = 'submitted'),
    changed AS (SELECT "changedAt" AS at FROM listing
      WHERE status = 'published' AND "changedAt" > "approvedAt"),
    waiting AS (SELECT "createdAt" AS at FROM organisation WHERE status = 'pending'),
    again AS (SELECT "changedAt" AS at FROM organisation
      WHERE status = 'verified' AND "changedAt" > "verifiedAt"),
    request AS (SELECT m."createdAt" AS at FROM membership m WHERE m.status = 'requested'
      AND NOT EXISTS (SELECT 1 FROM membership o WHERE o."organisationId" = m."organisationId"
        AND o.status = 'active' AND o.role = 'owner')),
    own AS (SELECT "updatedAt" AS at FROM deal WHERE "officerId" = ${actor.userId}
      AND stage NOT IN ('closed', 'terminated')),
    overdue AS (SELECT "dueAt" AS at FROM interest
      WHERE status = 'pending' AND "stoppedAt" IS NULL AND "dueAt" < ${now})
    SELECT
      (SELECT count(*)::int FROM submission) AS "submissionsCount",
      (SELECT min(at) FROM submission) AS "submissionsOldest",
      (SELECT count(*)::int FROM changed) AS "changedCount",
      (SELECT min(at) FROM changed) AS "changedOldest",
      (SELECT count(*)::int FROM waiting) AS "organisationsCount",
      (SELECT min(at) FROM waiting) AS "organisationsOldest",
      (SELECT count(*)::int FROM again) AS "changedOrganisationsCount",
      (SELECT min(at) FROM again) AS "changedOrganisationsOldest",
      (SELECT count(*)::int FROM request) AS "requestsCount",
      (SELECT min(at) FROM request) AS "requestsOldest",
      (SELECT count(*)::int FROM overdue) AS "overdueInterestsCount",
      (SELECT min(at) FROM overdue) AS "overdueInterestsOldest",
      (SELECT count(*)::int FROM own) AS "ownDealsCount",
      (SELECT min(at) FROM own) AS "ownDealsOldest"`
  const queue = (name: string): StaffQueue => {
    const oldest = rows?.[`${name}Oldest`]
    return {
      count: Number(rows?.[`${name}Count`] ?? 0),
      oldest: oldest instanceof Date ? oldest : null,
    }
  }
  return {
    submissions: queue('submissions'),
    changed: queue('changed'),
    organisations: queue('organisations'),
    changedOrganisations: queue('changedOrganisations'),
    requests: queue('requests'),
    overdueInterests: queue('overdueInterests'),
    ownDeals: queue('ownDeals'),
    runningDeals: await db.deal.count({ where: { stage: { notIn: ['closed', 'terminated'] } } }),
  }
}
