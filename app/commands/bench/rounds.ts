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

/** All questions in turn, so that a slow minute of the machine is everybody's. */
export async function takeRounds<Name extends string>(
  probes: readonly Probe<Name>[],
  requests: number,
  concurrencies: readonly number[],
): Promise<Taken<Name>[]> {
  const amount = Math.max(Math.ceil(requests / ROUNDS), ...concurrencies)
  const bar = createBar('rounds', concurrencies.length * ROUNDS * probes.length)
  const taken: Taken<Name>[] = []
  let first = 0
  for (const concurrency of concurrencies) {
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
