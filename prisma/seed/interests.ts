import { openKeyOf } from '#app/domain/deals/interest'
import { addWorkingDays } from '#app/domain/taxonomy/working-days'
import { deals } from './content/stories/deals'
import { interests } from './content/stories/interests'
import { listingStories } from './content/stories/listings'
import type { InterestSeed } from './content/stories/story-types'
import type { SeedContext } from './context'
import { idOf } from './identity'
import { listingOfKey } from './listing-keys'
import { organisationId } from './organisations'
import { authorOf } from './people'
import { holidays } from './reference/holidays'

/** Working days that an owner has to answer, as the reference figures say. */
const daysToAnswer = 5
const clockHolidays = new Set(
  holidays.filter((row) => row.certainty === 'A').map((row) => row.date),
)

export function interestId(key: string): string {
  return idOf('interest', key)
}

/** True while the interest waits, or the deal that came of it has not ended. */
function isOpen(seed: InterestSeed): boolean {
  if (!seed.answer) return true
  const last = deals.find((deal) => deal.interest === seed.key)?.steps.at(-1)?.to
  return seed.answer.status === 'accepted' && last !== 'closed' && last !== 'terminated'
}

/** Since when an entry is frozen, which stops the clocks of what waits about it; null where it is not. */
function frozenSince(slug: string, ctx: SeedContext): Date | null {
  const frozen = listingStories.find((story) => story.slug === slug)?.frozen
  return frozen === undefined ? null : ctx.ago(frozen)
}

function interestRow(seed: InterestSeed, ctx: SeedContext) {
  const { ref, columns, slug, owner } = listingOfKey(seed.about)
  const from = organisationId(seed.from)
  const { answer } = seed
  const answerer = answer?.status === 'withdrawn' ? seed.from : owner
  return {
    id: interestId(seed.key),
    ...columns,
    fromOrganisationId: from,
    toOrganisationId: organisationId(owner),
    authorId: authorOf(seed.from),
    purpose: seed.purpose,
    readiness: seed.readiness,
    timing: seed.timing,
    priorRelation: seed.priorRelation,
    budgetMax: seed.budget === undefined ? null : BigInt(seed.budget),
    status: answer?.status ?? ('pending' as const),
    reasonCode: answer?.reasonCode ?? null,
    reason: answer?.reason ?? null,
    stoppedAt: answer ? null : frozenSince(slug, ctx),
    dueAt: addWorkingDays(ctx.ago(seed.ago), daysToAnswer, clockHolidays),
    openKey: isOpen(seed) ? openKeyOf(from, ref) : null,
    answeredAt: answer ? ctx.ago(answer.ago) : null,
    answeredById: answer ? authorOf(answerer) : null,
    createdAt: ctx.ago(seed.ago),
    updatedAt: ctx.ago(answer?.ago ?? seed.ago),
  }
}

/** Writes the interests: waiting, overdue, accepted, declined and withdrawn. */
export async function seedInterests(ctx: SeedContext): Promise<void> {
  await ctx.db.interest.createMany({
    data: interests.map((seed) => interestRow(seed, ctx)),
    skipDuplicates: true,
  })
}
