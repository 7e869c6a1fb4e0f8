import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { type DealTasks, dealTasks } from './deal-tasks.server'

/** What waits for the members of an organisation, as counts. */
export interface MemberTasks extends DealTasks {
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
}

/**
 * What waits for the organisation the actor acts for.
 * @throws DomainError not found for those who act for none
 */
export async function memberTasks(ctx: Context): Promise<MemberTasks> {
  const { db, actor } = ctx
  const organisationId = organisationIdOf(actor)
  if (!organisationId) throw notFound()
  const query = { by: ['status' as const], where: { organisationId }, _count: true as const }
  const [technologies, needs, questions, interests, ofDeals] = await Promise.all([
    db.technology.groupBy(query),
    db.need.groupBy(query),
    db.question.count({ where: { organisationId, answeredAt: null } }),
    db.interest.count({ where: { toOrganisationId: organisationId, status: 'pending' } }),
    dealTasks(ctx, organisationId),
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
    ...ofDeals,
  }
}
