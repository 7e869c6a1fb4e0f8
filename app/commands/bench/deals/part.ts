import type { Verdict } from '../figures'
import type { Taken } from '../rounds'
import type { Scratch } from '../scratch'

/** One of the things that the benchmark of deals measures. */
export interface DealsPart {
  readonly name: string
  run(scratch: Scratch, requests: number): Promise<DealsPartResult>
}

export interface DealsPartResult {
  readonly figures: readonly Taken<string>[]
  readonly verdicts: readonly Verdict[]
}
