import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from '#app/platform/db/client.server'
import { DomainError } from '#app/platform/http/domain-error'

/** Every limit of the exchange: `points` calls within `seconds`. */
export const limits = {
  'sign-in-by-address': { points: 60, seconds: 900 },
  'sign-in-by-account': { points: 10, seconds: 900 },
  'sign-up': { points: 20, seconds: 3_600 },
  'password-reset': { points: 10, seconds: 3_600 },
  question: { points: 20, seconds: 3_600 },
  'abuse-report': { points: 10, seconds: 3_600 },
  'kept-form': { points: 60, seconds: 3_600 },
  invitation: { points: 50, seconds: 86_400 },
  'tax-code-look-up': { points: 20, seconds: 3_600 },
} as const

/** Name of a limit. */
export type LimitName = keyof typeof limits

const limiters = new WeakMap<Database, Map<LimitName, RateLimiterPrisma>>()

function limiterOf(db: Database, name: LimitName): RateLimiterPrisma {
  const known = limiters.get(db) ?? new Map<LimitName, RateLimiterPrisma>()
  limiters.set(db, known)
  const limiter =
    known.get(name) ??
    new RateLimiterPrisma({
      storeClient: db,
      keyPrefix: name,
      points: limits[name].points,
      duration: limits[name].seconds,
    })
  known.set(name, limiter)
  return limiter
}

/**
 * Counts one call against a limit that all processes share.
 * @param subject whom to count: an address, an account, an organisation
 * @throws DomainError (forbidden, `tooManyTries`) where the limit is used up, with the minutes to wait
 */
export async function countAgainst(db: Database, name: LimitName, subject: string): Promise<void> {
  try {
    await limiterOf(db, name).consume(subject.toLowerCase())
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000))
    throw new DomainError('forbidden', 'tooManyTries', { minutes })
  }
}

/** Takes one counted call back: what turned out well was no attempt at anything. */
export async function uncount(db: Database, name: LimitName, subject: string): Promise<void> {
  await limiterOf(db, name).reward(subject.toLowerCase(), 1)
}
