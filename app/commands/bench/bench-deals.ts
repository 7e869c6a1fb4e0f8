import type { DealsPart } from './deals/part'
import { roomPart } from './deals/room-part'
import { webhookPart } from './deals/webhook-part'
import type { Verdict } from './figures'
import type { Taken } from './rounds'
import type { Scratch } from './scratch'

/** What is measured, one after the other; each part is a file of its own. */
const parts: readonly DealsPart[] = [roomPart, webhookPart]

export interface DealsBench {
  readonly figures: readonly Taken<string>[]
  readonly verdicts: readonly Verdict[]
}

/** Measures what the pages and the payments of deals cost. */
export async function benchDeals(scratch: Scratch, requests: number): Promise<DealsBench> {
  const found = { figures: [] as Taken<string>[], verdicts: [] as Verdict[] }
  for (const part of parts) {
    const { figures, verdicts } = await part.run(scratch, requests)
    found.figures.push(...figures)
    found.verdicts.push(...verdicts)
  }
  return found
}
