import type { PayableKind } from '#app/platform/db/generated/enums'

/** What a schedule hangs on: whoever calls says who pays whom, in which currency, and whether it is open. */
export interface PaymentFrame {
  referenceKind: 'deal'
  /** Short number for people, such as GD-2026-0007. */
  referenceKey: string
  payerId: string
  payeeId: string
  currency: string
  /** The sum of the contract in minor units; null while it is open. */
  total: bigint | null
}

/** One line of a schedule: a sum on a day, or a share of sales by period. */
export type ScheduleLine =
  | { kind: Exclude<PayableKind, 'royalty' | 'fee'>; title: string; amount: bigint; dueOn: Date }
  | {
      kind: 'royalty'
      title: string
      basisPoints: number
      periodMonths: number
      validFrom: Date
      validTo: Date
    }

/** Kinds of lines that the parties choose from. */
export const lineKinds = ['deposit', 'milestone', 'lump_sum', 'royalty'] as const

/** Months that a royalty's period may have. */
export const periodChoices = [1, 3, 6, 12] as const

/** Most lines of one schedule. */
export const mostLines = 30

/** The sum of the lines that have one; royalties have none. */
export function fixedSum(lines: readonly { amount?: bigint | null }[]): bigint {
  return lines.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n)
}

/**
 * By how much a schedule misses the contract's sum: above 0 where lines are missing. Null where it need not
 * fit: the sum is open, or royalties come on top.
 */
export function missingSum(
  total: bigint | null,
  lines: readonly { kind: PayableKind; amount?: bigint | null }[],
): bigint | null {
  if (total === null || lines.some(({ kind }) => kind === 'royalty')) return null
  const missing = total - fixedSum(lines)
  return missing === 0n ? null : missing
}

/** Which party somebody's organisation is in a frame. */
export function sideInFrame(
  organisationId: string | undefined,
  frame: Pick<PaymentFrame, 'payerId' | 'payeeId'>,
): 'payer' | 'payee' | null {
  if (organisationId === frame.payerId) return 'payer'
  return organisationId === frame.payeeId ? 'payee' : null
}
