import autocannon from 'autocannon'
import { OperatorError } from '#app/platform/env/operator-error'

/** What one round of requests took. */
export interface Round {
  /** Milliseconds of each answer. */
  readonly times: readonly number[]
  readonly seconds: number
}

/** The n-th thing that is asked; returns when it is answered. */
export type Ask = (number: number) => Promise<unknown>

/** Asks within this process, one at a time. */
export async function callRound(ask: Ask, first: number, amount: number): Promise<Round> {
  const times: number[] = []
  const began = performance.now()
  for (let number = first; number < first + amount; number++) {
    const start = performance.now()
    await ask(number)
    times.push(performance.now() - start)
  }
  return { times, seconds: (performance.now() - began) / 1_000 }
}

/** Asks within this process with several questions open at once. */
export async function concurrentRound(
  ask: Ask,
  first: number,
  amount: number,
  connections: number,
): Promise<Round> {
  const times: number[] = []
  let next = first
  const began = performance.now()
  const work = async () => {
    while (next < first + amount) {
      const start = performance.now()
      await ask(next++)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  return { times, seconds: (performance.now() - began) / 1_000 }
}

/** Where requests go, and the n-th of them. */
export interface Target {
  readonly address: string
  readonly pathOf: (number: number) => string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Sends requests over HTTP, each connection one at a time.
 * @throws {OperatorError} where an answer is not 200: the figures would be those of an error page
 */
export async function httpRound(
  { address, pathOf, headers }: Target,
  first: number,
  amount: number,
  connections: number,
): Promise<Round> {
  const times: number[] = []
  let next = first
  let refused = 0
  const began = performance.now()
  let ended = began
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: address,
        connections,
        amount,
        timeout: 60,
        // It looks this often whether everything is answered.
        sampleInt: 100,
        requests: [
          {
            method: 'GET',
            headers: { ...headers },
            setupRequest: (request) => ({ ...request, path: pathOf(next++) }),
          },
        ],
      },
      (error, result) => (error || result.errors > 0 ? reject(error ?? result) : resolve()),
    )
    instance.on('response', (_client, status, _bytes, milliseconds) => {
      times.push(milliseconds)
      ended = performance.now()
      if (status !== 200) refused = status
    })
  })
  if (refused) throw new OperatorError(`${address}${pathOf(first)} answers ${refused}.`)
  return { times, seconds: (ended - began) / 1_000 }
}
