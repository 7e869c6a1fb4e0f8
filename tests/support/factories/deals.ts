import { acceptInterest } from '#app/domain/deals/accept-interest.server'
import type { DealTerms } from '#app/domain/deals/deal-terms'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import type { InterestInput } from '#app/domain/deals/interest-schemas'
import { contextOf } from '#tests/support/context'
import { publishedTechnology } from './listings'
import { createVerifiedOwner } from './organisations'

/** What an interest says. */
export function interestInput(change: Partial<InterestInput> = {}): InterestInput {
  return {
    purpose: 'Sấy vải thiều cho 40 hộ của hợp tác xã trong vụ tới',
    readiness: 'trial-ready',
    timing: 'within-3-months',
    priorRelation: 'none',
    currency: 'VND',
    budgetMax: 350_000_000n,
    ...change,
  }
}

/** Terms with which a contract can be recorded as signed. */
export function wholeTerms(change: Partial<DealTerms> = {}): DealTerms {
  return {
    objectCodes: ['plan-process', 'machinery'],
    formCode: 'independent',
    modeCodes: ['documents', 'training'],
    scopeCode: 'right-of-use',
    paymentCode: 'lump-or-instalments',
    value: 320_000_000n,
    currency: 'VND',
    valueConfidential: true,
    signedOn: new Date('2026-01-12'),
    ...change,
  }
}

/** A provider with a technology and a seeker who wrote to it: the interest waits. */
export async function pendingInterest(now = new Date()) {
  const provider = await createVerifiedOwner({ name: 'Viện Giao' })
  const seeker = await createVerifiedOwner({ name: 'Hợp tác xã Nhận' })
  const technology = await publishedTechnology(provider)
  const target = { kind: 'technology', slug: technology.slug } as const
  const interestId = await expressInterest(contextOf(seeker, now), target, interestInput())
  return { provider, seeker, technology, interestId }
}

/** Two parties whose deal has just been put on record. */
export async function openDeal(now = new Date()) {
  const story = await pendingInterest(now)
  const number = await acceptInterest(contextOf(story.provider, now), story.interestId)
  return { ...story, number }
}

/** What a use case is refused with, as `kind reason`. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    const { kind, reason } = error as { kind?: string; reason?: string }
    if (!kind) throw error
    return `${kind} ${reason}`
  }
}
