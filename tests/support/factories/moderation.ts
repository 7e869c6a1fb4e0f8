import type { Approval } from '#app/domain/moderation/approve-listing.server'

/** Points that publish. */
export const goodPoints = { advantages: 4, clarity: 4, cooperation: 3, rules: 4 }

/** What a moderator says who finds nothing amiss. */
export const plainApproval: Approval = { scores: goodPoints, legalClass: 'normal' }
