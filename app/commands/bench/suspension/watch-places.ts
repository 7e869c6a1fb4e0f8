import type { Place } from './places'

/** How long after a click a place was as it should be, and stayed so. */
export interface Seen {
  readonly name: string
  readonly searched: boolean
  readonly ms: number
}

/** Looks that must agree before a place counts as settled. */
const LOOKS = 3
const AT_ONCE = 8

/**
 * Clicks, and asks every place again and again until it shows what it should, counted from the moment of the click.
 * A place that is right and then wrong again begins anew. One that takes longer than `longestMs` counts as that.
 */
export async function watchPlaces(
  address: string,
  places: readonly Place[],
  wanted: boolean,
  longestMs: number,
  click: () => Promise<{ status: number }>,
): Promise<Seen[]> {
  const began = performance.now()
  const clicked = click().then(({ status }) => {
    if (status !== 302) throw new Error(`the click was answered with ${status}`)
  })
  const watched = places.map(async ({ name, searched, shows }): Promise<Seen> => {
    let right = 0
    let since = longestMs
    while (right < LOOKS && performance.now() - began < longestMs) {
      const asked = performance.now() - began
      if ((await shows(address)) === wanted) {
        if (right === 0) since = performance.now() - began
        right += 1
      } else right = 0
      // An answer to what was asked before the click says nothing.
      if (asked < 1) right = 0
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return { name, searched, ms: Math.round(right < LOOKS ? longestMs : since) }
  })
  await clicked
  return Promise.all(watched)
}

/** How many of the pages are there. */
export async function pagesInSight(address: string, paths: readonly string[]): Promise<number> {
  let next = 0
  let there = 0
  const look = async () => {
    for (let at = next++; at < paths.length; at = next++) {
      const answer = await fetch(address + paths[at])
      await answer.arrayBuffer()
      if (answer.status === 200) there += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, look))
  return there
}
