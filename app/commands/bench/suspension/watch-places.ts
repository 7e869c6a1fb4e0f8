import type { Place } from './places'

/** How long after a click a place was as it should be, and stayed so. */
export interface Seen {
  readonly name: string
  readonly searched: boolean
  readonly ms: number
}

/** Looks that must agree before a place counts as settled. */
const LOOKS = 2
/** Places that are looked at at the same time: more would be a load of their own. */
const WATCHERS = 4
const AT_ONCE = 8

/** What came of a click. */
export interface Watched {
  /** Milliseconds until the click was answered. */
  readonly answered: number
  readonly places: readonly Seen[]
}

/**
 * Clicks, and looks at every place again and again until it shows what it should, counted from the moment of the click
 * to the end of the first right answer. A place that is right and then wrong again begins anew. One that takes longer
 * than `longestMs` counts as that.
 */
export async function watchPlaces(
  address: string,
  places: readonly Place[],
  wanted: boolean,
  longestMs: number,
  click: () => Promise<{ status: number }>,
): Promise<Watched> {
  const began = performance.now()
  const passed = () => performance.now() - began
  const clicked = click().then(({ status }) => {
    if (status !== 302) throw new Error(`the click was answered with ${status}`)
    return Math.round(passed())
  })
  const seen = new Map<Place, Seen>()
  const watch = async (own: readonly Place[]) => {
    const right = new Map(own.map((place) => [place, { looks: 0, since: longestMs }]))
    while (right.size > 0 && passed() < longestMs) {
      for (const [place, { looks, since }] of right) {
        const { name, searched } = place
        if ((await place.shows(address)) !== wanted)
          right.set(place, { looks: 0, since: longestMs })
        else if (looks + 1 < LOOKS) right.set(place, { looks: looks + 1, since: passed() })
        else {
          seen.set(place, { name, searched, ms: Math.round(since) })
          right.delete(place)
        }
      }
    }
  }
  const groups = Array.from({ length: WATCHERS }, (_, group) =>
    places.filter((_place, index) => index % WATCHERS === group),
  )
  await Promise.all(groups.map(watch))
  return {
    answered: await clicked,
    places: places.map((place) => {
      const { name, searched } = place
      return seen.get(place) ?? { name, searched, ms: longestMs }
    }),
  }
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
