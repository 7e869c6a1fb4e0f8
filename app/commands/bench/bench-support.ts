import { startBenchServer } from './bench-server'
import { figuresOf, ratioVerdict, type Verdict } from './figures'
import { loadsAt, type Taken, takeRounds } from './rounds'
import type { Scratch } from './scratch'
import { createClient } from './support/client'
import { fillApplicants } from './support/fill-applicants'
import { type PageProbe, pageProbes } from './support/page-probes'
import { rush } from './support/rush'

const APPLICANTS = 500
const CONCURRENCY = [1, 8] as const

export interface SupportBench {
  readonly figures: readonly Taken<string>[]
  readonly verdicts: readonly Verdict[]
  /** Applicants of the rush that were taken, and those that came too late. */
  readonly taken: number
  readonly refused: number
}

/**
 * Measures what opening and saving a page of a long application costs, and what becomes of five hundred
 * applicants who submit around the deadline of a call.
 */
export async function benchSupport(scratch: Scratch, requests: number): Promise<SupportBench> {
  const given = await fillApplicants(scratch, APPLICANTS)
  const server = await startBenchServer(scratch)
  const client = createClient(server.address, APPLICANTS)
  try {
    const figures = await takeRounds(pageProbes(client, given), loadsAt(CONCURRENCY, requests))
    const p95 = (name: PageProbe) =>
      figures.find((each) => each.name === name && each.concurrency === 8)?.p95 ?? 0
    const { round, verdicts, taken, refused } = await rush(scratch, client, given)
    const submit = { name: 'submit in the rush', concurrency: APPLICANTS, ...figuresOf([round]) }
    return {
      figures: [...figures, submit],
      verdicts: [
        ratioVerdict('open p95 / simplest logged-in p95', p95('open a page'), p95('signed-in'), 2),
        ratioVerdict('save p95 / simplest logged-in p95', p95('save a page'), p95('signed-in'), 2),
        ...verdicts,
      ],
      taken,
      refused,
    }
  } finally {
    client.close()
    await server.stop()
  }
}
