import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'

/** What waits for the members of an organisation, as counts. */
export interface MemberTasks {
  drafts: number
  /** Entries that a moderator gave back. */
  returned: number
  /** Entries that wait for a moderator. */
  submitted: number
  published: number
  /** Questions of others without an answer. */
  questions: number
  /** Interests of others without an answer. */
  interests: number
  /** Deals on which the other side gave its word and this one has not. */
  confirmations: number
}

/**
 * What waits for the organisation the actor acts for.
 * @throws DomainError not found for those who act for none
 */
export async function memberTasks({ db, actor }: Context): Promise<MemberTasks> {
  const organisationId = organisationIdOf(actor)
  if (!organisationId) throw notFound()
  const query = { by: ['status' as const], where: { organisationId }, _count: true as const }
  const [technologies, needs, questions, interests, confirmations] = await Promise.all([
    db.technology.groupBy(query),
    db.need.groupBy(query),
    db.question.count({ where: { organisationId, answeredAt: null } }),
    db.interest.count({ where: { toOrganisationId: organisationId, status: 'pending' } }),
    db.$queryRaw<{ count: number }[]>`
      SELECT count(DISTINCT d.id)::int AS count FROM deal d
      JOIN deal_confirmation theirs ON theirs."dealId" = d.id AND theirs."dealVersion" = d.version
      WHERE ((theirs.side = 'seeker' AND d."providerId" = ${organisationId}::uuid)
          OR (theirs.side = 'provider' AND d."seekerId" = ${organisationId}::uuid))
        AND d.stage NOT IN ('closed', 'terminated') AND d.stage <> theirs.stage
        AND NOT EXISTS (SELECT 1 FROM deal_confirmation ours WHERE ours."dealId" = d.id
          AND ours.stage = theirs.stage AND ours.side <> theirs.side
          AND ours."dealVersion" = d.version)`,
  ])
  const count = (...statuses: string[]) =>
    [...technologies, ...needs]
      .filter(({ status }) => statuses.includes(status))
      .reduce((total, { _count }) => total + _count, 0)
  return {
    drafts: count('draft'),
    returned: count('returned'),
    submitted: count('submitted', 'held'),
    published: count('published'),
    questions,
    interests,
    confirmations: confirmations[0]?.count ?? 0,
  }
}
