/** Runs a piece of work once there is room for it. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>

/**
 * Lets so many pieces of work run at once and the others wait their turn, first come, first served. What waits
 * holds no connection, so that a rush neither starves other pages nor runs into the time limit of the pool.
 */
export function createGate(most: number): Gate {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
