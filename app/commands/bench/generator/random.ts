/** A source of random choices that is the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** An item by Zipf's law: the n-th is taken 1/n as often as the first. */
  zipf<Item>(items: readonly Item[]): Item
}

/** Creates the source (mulberry32). @param seed a whole number; nearby seeds give unlike sequences */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const at = <Item>(items: readonly Item[], index: number): Item => {
    if (items.length === 0) throw new RangeError('nothing to choose from')
    return items[index] as Item
  }
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    // The logarithm of a rank by Zipf's law is spread evenly.
    zipf: (items) => at(items, Math.floor((items.length + 1) ** next()) - 1),
  }
}
