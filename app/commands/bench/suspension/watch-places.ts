import type { Place } from './places'

/** How long after a click a place was as it should be, and stayed so. */
export interface Seen {
  readonly name: string
  readonly searched: boolean
  readonly ms: number
}

/** What came of a click. */
export interface Watched {
  /** Milliseconds until the click was answered. */
  readonly answered: number
  readonly places: readonly Seen[]
}

/** Looks after the answer that must agree before a place counts as settled. */
const LOOKS = 2
/** Places that are looked at at the same time: more would be a load of their own. */
const WATCHERS = 4
const AT_ONCE = 8

/**
 * Clicks while every place is looked at again and again. A place that is right for whoever asks once the click is
 * answered counts with the time of that answer; one that is not, with the moment from which on it was right for
 * whoever asked. One that takes longer than `longestMs` counts as that.
 */
export async function watchPlaces(
  address: string,
  places: readonly Place[],
  wanted: boolean,
  longestMs: number,
  click: () => Promise<{ status: number }>,
): Promise<Watched> {
  const began = performance.now()
  const passed = () => Math.round(performance.now() - began)
  let answered = longestMs
  const clicked = click().then(({ status }) => {
    if (status !== 302) throw new Error(`the click was answered with ${status}`)
    answered = passed()
  })
  const seen = new Map<Place, number>()
  const watch = async (own: readonly Place[]) => {
    const open = new Map(own.map((place) => [place, { looks: 0, since: longestMs, wrong: false }]))
    while (open.size > 0 && passed() < longestMs) {
      for (const [place, state] of open) {
        const asked = passed()
        const right = (await place.shows(address)) === wanted
        // What was asked before the click was answered may be either.
        if (asked < answered) continue
        if (!right) open.set(place, { looks: 0, since: longestMs, wrong: true })
        else {
          const first = state.wrong ? asked : answered
          const since = state.looks === 0 ? first : state.since
          if (state.looks + 1 < LOOKS) open.set(place, { ...state, looks: state.looks + 1, since })
          else {
            seen.set(place, since)
            open.delete(place)
          }
        }
      }
    }
  }
  const groups = Array.from({ length: WATCHERS }, (_, group) =>
    places.filter((_place, index) => index % WATCHERS === group),
  )
  await Promise.all([clicked, ...groups.map(watch)])
  return {
    answered,
    places: places.map((place) => {
      const { name, searched } = place
      return { name, searched, ms: seen.get(place) ?? longestMs }
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
