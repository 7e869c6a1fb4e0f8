import { rebuildIndex } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { createDatabase } from '#app/platform/db/client.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import type { SearchEngine } from '#app/platform/search/engine'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'
import { bareSearch } from './bare-search'
import { type BenchServer, startBenchServer } from './bench-server'
import { type Figures, ratioVerdict, type Verdict, verdict } from './figures'
import { ownerOf } from './fill-database'
import { type GeneratedQuery, generateQueries } from './generator/generate-queries'
import { callRound, concurrentRound, httpRound, type Target } from './load'
import { type Probe, takeRounds } from './rounds'
import type { Scratch } from './scratch'
import { sessionCookie } from './session-cookie'

/** What is promised is promised at this concurrency. */
const PROMISED_AT = 8
// One bad second of a shared machine is more than a twentieth of 500 answers, and less of three times as many.
const loadsOf = (requests: number) => [
  { concurrency: 1, requests },
  { concurrency: PROMISED_AT, requests: requests * 3 },
  { concurrency: 32, requests },
]
const QUERIES = 400

/** What the times are taken of. */
type ProbeName = 'engine' | 'simplest' | 'signed-in' | 'api' | 'search' | 'cached'

export interface SearchBench {
  readonly secondsToReady: number
  /** When it is ready, and after all requests. */
  readonly megabytesAtStart: number
  readonly megabytesAtEnd: number
  readonly figures: readonly ({
    readonly name: ProbeName
    readonly concurrency: number
  } & Figures)[]
  readonly verdicts: readonly Verdict[]
}

/** Measures what a search costs: bare, by the API and as a page, beside pages that do nothing. */
export async function benchSearch(scratch: Scratch, requests: number): Promise<SearchBench> {
  const queries = generateQueries(scratch.entryOf, scratch.size, QUERIES)
  const server = await startBenchServer(scratch)
  const megabytesAtStart = server.residentMegabytes()
  const bare = await openBareEngine(scratch)
  try {
    const probes = probesOf(
      server,
      bare.engine,
      queries,
      await sessionCookie(scratch, ownerOf(scratch.organisationIds[0] ?? '')),
    )
    const taken = await takeRounds(probes, loadsOf(requests))
    const secondsToReady = Math.round(server.secondsToReady * 10) / 10
    const megabytesAtEnd = server.residentMegabytes()
    const ofTheServer = [
      verdict('seconds until ready after a start', secondsToReady, 30),
      verdict('resident megabytes at the end', megabytesAtEnd, 1_024),
    ]
    return {
      secondsToReady,
      megabytesAtStart,
      megabytesAtEnd,
      figures: taken,
      verdicts: [...verdictsOf(taken), ...(scratch.engine === 'embedded' ? ofTheServer : [])],
    }
  } finally {
    await server.stop()
    await bare.close()
  }
}

function probesOf(
  { address }: BenchServer,
  engine: SearchEngine<ListingDocument>,
  queries: readonly GeneratedQuery[],
  cookie: string,
): Probe<ProbeName>[] {
  const queryOf = (number: number) => queries[number % queries.length] as GeneratedQuery
  const http = (
    name: ProbeName,
    target: Partial<Target> & Pick<Target, 'pathOf'>,
  ): Probe<ProbeName> => ({
    name,
    round: (first, amount, connections) =>
      httpRound({ address, headers: {}, ...target }, first, amount, connections),
  })
  const ask = bareSearch(engine, queries)
  // A parameter that says nothing keeps each address new, so that no cache answers.
  const searchPath = (path: string) => (number: number) =>
    `${path}?${new URLSearchParams({ ...queryOf(number), request: String(number) })}`
  return [
    {
      name: 'engine',
      round: (first, amount, connections) =>
        engine.name === 'embedded'
          ? callRound(ask, first, amount)
          : concurrentRound(ask, first, amount, connections),
    },
    http('simplest', { pathOf: () => '/bench' }),
    http('signed-in', { pathOf: () => '/bench', headers: { cookie } }),
    http('api', { pathOf: searchPath('/api/v1/search') }),
    http('search', { pathOf: searchPath('/search') }),
    http('cached', { pathOf: () => '/' }),
  ]
}

/** The ratios that the exchange promises. */
export function verdictsOf(taken: SearchBench['figures']): Verdict[] {
  const p95 = (name: ProbeName) =>
    taken.find((each) => each.name === name && each.concurrency === PROMISED_AT)?.p95 ?? 0
  const base = p95('engine') + p95('simplest')
  return [
    ratioVerdict('API p95 / (bare engine p95 + simplest page p95)', p95('api'), base, 1.5),
    ratioVerdict('search page p95 / (bare engine p95 + simplest page p95)', p95('search'), base, 3),
    ratioVerdict('cached page p95 / simplest page p95', p95('cached'), p95('simplest'), 1.3),
  ]
}

async function openBareEngine({ source, engine: name }: Scratch) {
  if (name === 'meilisearch') {
    const { MEILISEARCH_URL: url = '', MEILISEARCH_INDEX: indexUid = '' } = source
    const apiKey = source.MEILISEARCH_API_KEY
    const engine = new MeilisearchEngine<ListingDocument>(listingIndexSettings, {
      url,
      apiKey,
      indexUid,
    })
    await engine.warm()
    return { engine, close: () => engine.drop() }
  }
  const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  const db = createDatabase(source.DATABASE_URL ?? '')
  await rebuildIndex({ db, engine, now: new Date() })
  await db.$disconnect()
  return { engine, close: () => engine.close() }
}
