import { type Actor, hasStaffRole } from '../accounts/actor'

/** What an expert says in the end. */
export const opinionConclusions = ['favourable', 'conditional', 'unfavourable'] as const

export type OpinionConclusion = (typeof opinionConclusions)[number]

/** What can be done in a request. */
export type OpinionStepName = 'ask' | 'note' | 'answer' | 'attach' | 'withdraw'

/** States of the list opinion-state that only a step of their own sets. */
export const stepStates = ['asked', 'answered', 'attached', 'withdrawn'] as const

/** Who a request has to do with, and as what. */
export type OpinionRole = 'staff' | 'expert'

/** Moderators, appraisers and the head of department ask for opinions. */
export function mayAskOpinions(actor: Actor): boolean {
  return hasStaffRole(actor, 'moderator', 'appraiser', 'head_of_department')
}

/**
 * As what the actor sees a request; none where it does not exist for them.
 * @param page the side on which they look at it: staff at the desk, experts in their workspace
 */
export function rolesInOpinion(
  actor: Actor,
  expertUserId: string | null,
  page?: OpinionRole,
): OpinionRole[] {
  if (actor.kind !== 'person') return []
  const roles: OpinionRole[] = [
    ...(mayAskOpinions(actor) ? (['staff'] as const) : []),
    ...(expertUserId === actor.userId ? (['expert'] as const) : []),
  ]
  return page ? roles.filter((role) => role === page) : roles
}

interface Progress {
  answeredAt: Date | null
  closedAt: Date | null
}

/**
 * What somebody may do in a request. The order is free: notes and states come as the work needs them; an answer
 * may be given again until it is attached.
 */
export function stepsOpenIn(
  { answeredAt, closedAt }: Progress,
  roles: readonly OpinionRole[],
): Exclude<OpinionStepName, 'ask'>[] {
  if (closedAt) return []
  const isStaff = roles.includes('staff')
  return [
    ...(roles.length > 0 ? (['note'] as const) : []),
    ...(roles.includes('expert') ? (['answer'] as const) : []),
    ...(isStaff && answeredAt ? (['attach'] as const) : []),
    ...(isStaff ? (['withdraw'] as const) : []),
  ]
}

/** The number of a request, such as YK-2026-0007. */
export function opinionNumber(year: number, count: number): string {
  return `YK-${year}-${String(count).padStart(4, '0')}`
}

/** True for a text that may be the number of a request. */
export function isOpinionNumber(text: string | undefined): text is string {
  return text !== undefined && /^YK-\d{4}-\d{4,}$/.test(text)
}
