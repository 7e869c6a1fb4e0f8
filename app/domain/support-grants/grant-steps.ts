import type { SupportGrantStatus } from '#app/platform/db/generated/enums'

export type { SupportGrantStatus }

/** Who takes a step after the decision. */
export type GrantSide = 'officer' | 'finance' | 'head' | 'applicant'

interface Step {
  from: readonly SupportGrantStatus[]
  to: SupportGrantStatus
  by: GrantSide
}

/**
 * What follows an approval (Decree 80/2021/NĐ-CP, Art. 32.3.c and 32.5); the money goes back where the size was
 * declared falsely on purpose (Art. 10.3).
 */
export const grantSteps = {
  prepare: { from: ['contracting'], to: 'contracting', by: 'officer' },
  sign: { from: ['contracting'], to: 'contracted', by: 'officer' },
  accept: { from: ['contracted'], to: 'contracted', by: 'officer' },
  accepted: { from: ['contracted'], to: 'accepted', by: 'officer' },
  settle: { from: ['accepted'], to: 'settling', by: 'applicant' },
  return: { from: ['settling'], to: 'accepted', by: 'officer' },
  pass: { from: ['settling'], to: 'payable', by: 'officer' },
  pay: { from: ['payable'], to: 'settled', by: 'finance' },
  report: { from: ['settled'], to: 'reported', by: 'applicant' },
  revoke: {
    from: ['contracted', 'accepted', 'settling', 'payable', 'settled', 'reported'],
    to: 'revoked',
    by: 'head',
  },
  repay: { from: ['revoked'], to: 'revoked', by: 'finance' },
} as const satisfies Record<string, Step>

export type GrantStep = keyof typeof grantSteps

/** True where a step can be taken from a status. */
export function grantStepIsThere(step: GrantStep, status: SupportGrantStatus): boolean {
  return (grantSteps[step].from as readonly string[]).includes(status)
}

/** A payment as far as sums need it. */
interface Paid {
  kind: 'paid' | 'repaid'
  amount: bigint
}

/** What was paid, what came back, and what the enterprise holds, in đồng. */
export function sumsOf(payments: readonly Paid[]) {
  const of = (kind: Paid['kind']) =>
    payments.filter((row) => row.kind === kind).reduce((sum, { amount }) => sum + amount, 0n)
  const paid = of('paid')
  const repaid = of('repaid')
  return { paid, repaid, held: paid - repaid }
}
