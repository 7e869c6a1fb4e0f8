import { allDocuments, rebuildIndex } from '#app/domain/search/index.server'
import type { ListingDocument } from '#app/domain/search/listing-document'
import { createBar } from '../eval/progress-bar'
import { bulkLoad } from './bulk-load'
import { type Exchange, technologyFor, waitUntil, withExchange } from './exchange'
import { type Figures, figuresOf, ratioVerdict, type Verdict, verdict } from './figures'
import { idOf, NEED_EVERY } from './generator/generate-entries'
import { generateQueries } from './generator/generate-queries'
import type { Scratch } from './scratch'
import { searchMeanwhile } from './search-meanwhile'

const ENTRIES = 50
const LONGEST_MS = 30_000

export interface SyncBench {
  readonly entries: number
  /** Entries that were not searchable or not matched within half a minute. */
  readonly late: number
  readonly searchable: Figures
  readonly matched: Figures
  readonly reindexSeconds: number
  readonly bulkLoadSeconds: number
  readonly searchesMeanwhile: number
  readonly errorsMeanwhile: number
  readonly emptyMeanwhile: number
  readonly verdicts: readonly Verdict[]
}

/** Measures how soon what is published is found and matched, and what filling the index anew costs. */
export function benchSync(scratch: Scratch): Promise<SyncBench> {
  return withExchange(scratch, async (exchange) => {
    const followed = await publishOneByOne(scratch, exchange)
    const refilled = await refill(scratch, exchange)
    return {
      ...followed,
      ...refilled,
      verdicts: [
        verdict('published to searchable, p95 ms', followed.searchable.p95, 1_000),
        verdict('published to matched, p95 ms', followed.matched.p95, 3_000),
        verdict('entries late', followed.late, 0),
        ratioVerdict(
          'reindex / the engine’s own bulk load',
          refilled.reindexSeconds,
          refilled.bulkLoadSeconds,
          1.3,
        ),
        verdict('errors meanwhile', refilled.errorsMeanwhile, 0),
        verdict('empty results meanwhile', refilled.emptyMeanwhile, 0),
      ],
    }
  })
}

async function publishOneByOne(scratch: Scratch, exchange: Exchange) {
  const { services } = exchange
  const searchable: number[] = []
  const matched: number[] = []
  let late = 0
  const needs = Math.floor(scratch.size / NEED_EVERY)
  const bar = createBar('published', ENTRIES)
  for (let number = 0; number < ENTRIES; number++) {
    const need = scratch.entryOf(((number * 97) % needs) * NEED_EVERY + NEED_EVERY - 1)
    const id = idOf(scratch.size + number)
    const organisationId = otherThan(need.organisationId, scratch.organisationIds)
    const slug = `published-${number}`
    await exchange.submit([technologyFor(need, { id, slug, organisationId })])
    await exchange.publish(id)
    const [found, known] = await Promise.all([
      waitUntil(async () => (await services.search.fetch([id])).length > 0, LONGEST_MS),
      waitUntil(
        async () => (await services.db.match.count({ where: { technologyId: id } })) > 0,
        LONGEST_MS,
      ),
    ])
    if (found === undefined || known === undefined) late += 1
    if (found !== undefined) searchable.push(found)
    if (known !== undefined) matched.push(known)
    bar.tick()
  }
  bar.end()
  const sumUp = (times: number[]) => figuresOf([{ times, seconds: 0 }])
  return { entries: ENTRIES, late, searchable: sumUp(searchable), matched: sumUp(matched) }
}

async function refill(scratch: Scratch, { services }: Exchange) {
  const { db, search: engine } = services
  const documents: Buffer[] = []
  for await (const batch of allDocuments(db, new Date())) {
    documents.push(Buffer.from(JSON.stringify(batch)))
  }
  const bulkLoadSeconds = await bulkLoad(scratch, async function* () {
    for (const batch of documents) yield JSON.parse(batch.toString()) as ListingDocument[]
  })
  documents.length = 0
  const queries = generateQueries(scratch.entryOf, scratch.size, 100)
  const meanwhile = searchMeanwhile(engine, queries)
  const began = performance.now()
  await rebuildIndex({ db, engine, now: new Date() })
  const reindexSeconds = Math.round(performance.now() - began) / 1_000
  await meanwhile.stop()
  const { searches, errors, empty } = meanwhile.found
  return {
    reindexSeconds,
    bulkLoadSeconds,
    searchesMeanwhile: searches,
    errorsMeanwhile: errors,
    emptyMeanwhile: empty,
  }
}

function otherThan(id: string, ids: readonly string[]): string {
  return ids.find((each) => each !== id) ?? id
}
