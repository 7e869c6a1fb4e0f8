import { visibleListing } from '#app/domain/listings/visible-listing'
import { createDatabase, type Database } from '#app/platform/db/client.server'
import { startBenchServer } from './bench-server'
import { type Figures, figuresOf, type Verdict, verdict } from './figures'
import { generateQueries } from './generator/generate-queries'
import type { Scratch } from './scratch'
import { createClient } from './support/client'
import { fillSuspect } from './suspension/fill-suspect'
import { loadMeanwhile } from './suspension/load-meanwhile'
import { type Place, placesOf } from './suspension/places'
import { snapshotOf } from './suspension/snapshot'
import { pagesInSight, type Seen, type Watched, watchPlaces } from './suspension/watch-places'

const ENTRIES = 1_000
const CONNECTIONS = 32
/** Every so many of its pages are asked for one by one; that all are gone the database says. */
const PAGE_OF = 5
/** Time before and after each click in which the others' requests are counted. */
const CALM_MS = 10_000
const PROMISED_MS = 2_000
const LONGEST_MS = 60_000

export interface SuspensionBench {
  readonly entries: number
  /** From the click of suspending until each place was empty of the organisation and stayed so. */
  readonly gone: Watched
  /** From the click of restoring until each place showed it again. */
  readonly back: Watched
  readonly before: Figures
  readonly meanwhile: Figures
  readonly verdicts: readonly Verdict[]
}

/**
 * Suspends an organisation with a thousand entries by the form that staff send, and restores it, while others search
 * and read, and measures how soon every place of the exchange shows it.
 */
export async function benchSuspension(scratch: Scratch): Promise<SuspensionBench> {
  const suspect = await fillSuspect(scratch, ENTRIES)
  const db = createDatabase(scratch.source.DATABASE_URL ?? '')
  const server = await startBenchServer(scratch)
  const client = createClient(server.address, CONNECTIONS)
  try {
    const places = placesOf(suspect)
    await requireInSight(server.address, places)
    const kept = await snapshotOf(db, suspect.organisationId)
    const load = loadMeanwhile(client, generateQueries(scratch.entryOf, scratch.size, 500))
    await pause(CALM_MS)
    const before = load.take()

    const click = { reasonCodes: 'other', reason: 'Phép đo tạm đình chỉ.', grade: 'exclusion' }
    const sanctions = `/back-office/organisations/${suspect.organisationId}/sanctions`
    const gone = await watchPlaces(server.address, places, false, LONGEST_MS, () =>
      client(sanctions, suspect.officerCookie, click),
    )
    await pause(CALM_MS)
    const meanwhile = load.take()
    const asked = suspect.paths.filter((_path, index) => index % PAGE_OF === 0)
    const left = await pagesInSight(server.address, asked)
    const listed = await entriesInSight(db, suspect.organisationId)

    const { number } = await db.sanction.findFirstOrThrow({ select: { number: true } })
    const lift = { intent: 'lift', reason: 'Phép đo đã xong.' }
    const back = await watchPlaces(server.address, places, true, LONGEST_MS, () =>
      client(`/back-office/sanctions/${number}`, suspect.officerCookie, lift),
    )
    await load.stop()
    const again = await pagesInSight(server.address, asked)
    const changed = (await snapshotOf(db, suspect.organisationId)) === kept ? 0 : 1
    const longest = (seen: readonly Seen[], searched: boolean) =>
      Math.max(...seen.filter((each) => each.searched === searched).map(({ ms }) => ms))
    return {
      entries: ENTRIES,
      gone,
      back,
      before: figuresOf([before.round]),
      meanwhile: figuresOf([meanwhile.round]),
      verdicts: [
        verdict('out of every page, ms', longest(gone.places, false), PROMISED_MS),
        verdict('out of every search answer, ms', longest(gone.places, true), PROMISED_MS),
        verdict('of its entries still in sight', listed, 0),
        verdict(`of ${asked.length} of its pages still in sight`, left, 0),
        verdict('back on every page, ms', longest(back.places, false), PROMISED_MS),
        verdict(`of ${asked.length} of its pages not back`, asked.length - again, 0),
        verdict('rows that are not as they were', changed, 0),
        verdict('errors meanwhile', before.errors + meanwhile.errors, 0),
      ],
    }
  } finally {
    client.close()
    await server.stop()
    await db.$disconnect()
  }
}

/** What is not there before the click cannot be measured to go. */
async function requireInSight(address: string, places: readonly Place[]): Promise<void> {
  // Twice: the second answer of a public page is a kept one.
  for (const _ of [1, 2]) {
    for (const place of places) {
      if (!(await place.shows(address))) throw new Error(`${place.name} does not show it at first`)
    }
  }
}

/** Entries that the condition of every page and list still lets through. */
async function entriesInSight(db: Database, organisationId: string): Promise<number> {
  const where = { organisationId, ...visibleListing }
  return (await db.technology.count({ where })) + (await db.need.count({ where }))
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
