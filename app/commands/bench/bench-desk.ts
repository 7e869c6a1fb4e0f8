import { startBenchServer } from './bench-server'
import { fillQueue } from './desk/fill-queue'
import { fillRecord } from './desk/fill-record'
import { queueProbes } from './desk/queue-probes'
import { recordProbes } from './desk/record-probes'
import { ratioVerdict, type Verdict } from './figures'
import { loadsAt, type Probe, type Taken, takeRounds } from './rounds'
import type { Scratch } from './scratch'
import { createClient } from './support/client'

const OPEN_ENTRIES = 5_000
const RECORD_ENTRIES = 1_000_000
/** Numbers of the entries that wait, away from those of the published ones. */
const FIRST_OPEN = 2 ** 32
const CONCURRENCY = [1, 8] as const
const LARGEST = Math.max(...CONCURRENCY)

export interface DeskBench {
  readonly figures: readonly Taken<string>[]
  readonly verdicts: readonly Verdict[]
  /** Entries of the record that were sealed, and followed from the first to the last, in a second. */
  readonly sealedPerSecond: number
  readonly verifiedPerSecond: number
}

/**
 * Measures what opening, filtering and turning pages cost: of the moderators' queue with five thousand open entries,
 * and of the record with a million, beside the simplest page of somebody signed in.
 */
export async function benchDesk(scratch: Scratch, requests: number): Promise<DeskBench> {
  const desk = await fillQueue(scratch, FIRST_OPEN, OPEN_ENTRIES)
  const record = await fillRecord(scratch, RECORD_ENTRIES)
  const server = await startBenchServer(scratch)
  const client = createClient(server.address, LARGEST)
  try {
    const probes: Probe<string>[] = [...queueProbes(client, desk), ...recordProbes(client, record)]
    const figures = await takeRounds(probes, loadsAt(CONCURRENCY, requests))
    const p95 = (name: string) =>
      figures.find((each) => each.name === name && each.concurrency === LARGEST)?.p95 ?? 0
    return {
      figures,
      verdicts: probes
        .filter(({ name }) => name !== 'signed-in')
        .map(({ name }) =>
          ratioVerdict(`${name} p95 / signed-in p95`, p95(name), p95('signed-in'), 3),
        ),
      sealedPerSecond: record.sealedPerSecond,
      verifiedPerSecond: record.verifiedPerSecond,
    }
  } finally {
    client.close()
    await server.stop()
  }
}
