import { createBar } from '../eval/progress-bar'
import { type Figures, figuresOf } from './figures'
import type { Round } from './load'

const ROUNDS = 5
const WARM_UP = 40

/** A question of which the times are taken. */
export interface Probe<Name extends string> {
  readonly name: Name
  round(first: number, amount: number, connections: number): Promise<Round>
}

/** What a question took, with so many open at once. */
export type Taken<Name extends string> = {
  readonly name: Name
  readonly concurrency: number
} & Figures

/** How often each question is asked, with so many open at once. */
export interface Load {
  readonly concurrency: number
  readonly requests: number
}

/** As many requests at each of these. */
export function loadsAt(concurrencies: readonly number[], requests: number): Load[] {
  return concurrencies.map((concurrency) => ({ concurrency, requests }))
}

/** All questions in turn, so that a slow minute of the machine is everybody's. */
export async function takeRounds<Name extends string>(
  probes: readonly Probe<Name>[],
  loads: readonly Load[],
): Promise<Taken<Name>[]> {
  const bar = createBar('rounds', loads.length * ROUNDS * probes.length)
  const taken: Taken<Name>[] = []
  let first = 0
  for (const { concurrency, requests } of loads) {
    const amount = Math.max(Math.ceil(requests / ROUNDS), concurrency)
    const rounds = new Map<Name, Round[]>(probes.map(({ name }) => [name, []]))
    for (const { round } of probes) {
      await round(first, WARM_UP, concurrency)
      first += WARM_UP
    }
    for (let number = 0; number < ROUNDS; number++) {
      for (const { name, round } of probes) {
        rounds.get(name)?.push(await round(first, amount, concurrency))
        first += amount
        bar.tick()
      }
    }
    for (const [name, all] of rounds) taken.push({ name, concurrency, ...figuresOf(all) })
  }
  bar.end()
  return taken
}
