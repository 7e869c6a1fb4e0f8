import type { PayableKind } from '#app/platform/db/generated/enums'
import type { PayableItem } from './payable-view'
import type { RoyaltyPeriod } from './royalty'

/** A line of a schedule as pages show it. */
export interface ScheduleLineView {
  position: number
  kind: PayableKind
  title: string
  amount: bigint | null
  dueOn: Date | null
  basisPoints: number | null
  periodMonths: number | null
  validFrom: Date | null
  validTo: Date | null
  /** Royalties: periods that have ended and were not declared. */
  undeclared: RoyaltyPeriod[]
}

/** The schedule of a contract with what became of it. */
export interface ScheduleView {
  side: 'payer' | 'payee' | null
  currency: string
  total: bigint | null
  /** 0 where nobody has proposed one. */
  version: number
  lines: ScheduleLineView[]
  payerAgreedAt: Date | null
  payeeAgreedAt: Date | null
  agreedAt: Date | null
  /** True where the contract's sum or currency is another one than the schedule was written for. */
  outOfStep: boolean
  /** By how much the lines miss the contract's sum; null where they fit or need not. */
  missing: bigint | null
  payables: PayableItem[]
}
