import type { GeneratedQuery } from '../generator/generate-queries'
import type { Round } from '../load'
import type { Send } from '../support/client'

const AT_ONCE = 4
/** Between an answer and the next question of the same person. */
const PAUSE_MS = 100

/** What came of the requests since the last look. */
interface Taken {
  readonly round: Round
  readonly errors: number
}

/** Others search by the API and by the search page, again and again, until it is stopped. */
export function loadMeanwhile(send: Send, queries: readonly GeneratedQuery[]) {
  let running = true
  let next = 0
  let times: number[] = []
  let errors = 0
  let began = performance.now()
  const pathOf = (number: number) => {
    const query = new URLSearchParams(queries[number % queries.length])
    return number % 2 === 0 ? `/api/v1/search?${query}` : `/search?${query}&n=${number}`
  }
  const goOn = async () => {
    while (running) {
      const answer = await send(pathOf(next++), '').catch(() => null)
      if (answer?.status === 200) times.push(answer.milliseconds)
      else errors += 1
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  const ended = Promise.all(Array.from({ length: AT_ONCE }, goOn))
  return {
    take(): Taken {
      const taken = { round: { times, seconds: (performance.now() - began) / 1_000 }, errors }
      times = []
      errors = 0
      began = performance.now()
      return taken
    },
    async stop(): Promise<void> {
      running = false
      await ended
    },
  }
}
