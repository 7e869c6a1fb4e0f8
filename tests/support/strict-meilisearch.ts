import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

/**
 * Takes what the client sends and checks it against Meilisearch's published API: unknown routes,
 * parameters and body keys are refused as the server refuses them. It stores documents and settles
 * tasks; what a search answers is given by the test. It is no search engine.
 */
const uid = z.string().regex(/^[a-zA-Z0-9_-]{1,400}$/)
const filter = z.array(z.string())

const searchQuery = z.strictObject({
  indexUid: uid,
  q: z.string(),
  matchingStrategy: z.enum(['all', 'last', 'frequency']),
  filter,
  facets: z.array(z.string()).optional(),
  attributesToRetrieve: z.array(z.string()).optional(),
  showRankingScore: z.boolean().optional(),
  showRankingScoreDetails: z.boolean().optional(),
  sort: z.array(z.string().regex(/^[\w.]+:(asc|desc)$/)).optional(),
  page: z.int().min(0).optional(),
  hitsPerPage: z.int().min(0).optional(),
  limit: z.int().min(0).optional(),
})

const federatedQuery = searchQuery
  .omit({ facets: true, page: true, hitsPerPage: true, limit: true })
  .extend({ federationOptions: z.strictObject({ weight: z.number().positive() }) })

const federation = z.strictObject({
  page: z.int().min(1),
  hitsPerPage: z.int().min(0),
  facetsByIndex: z.record(uid, z.array(z.string())),
})

const settings = z.strictObject({
  searchableAttributes: z.array(z.string()),
  filterableAttributes: z.array(z.string()),
  sortableAttributes: z.array(z.string()),
  displayedAttributes: z.array(z.string()),
  rankingRules: z.array(
    z.union([
      z.enum(['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness']),
      z.string().regex(/^[\w.]+:(asc|desc)$/),
    ]),
  ),
  stopWords: z.array(z.string()),
  prefixSearch: z.enum(['indexingTime', 'disabled']),
  typoTolerance: z.strictObject({
    enabled: z.boolean(),
    minWordSizeForTypos: z.strictObject({ oneTypo: z.int(), twoTypos: z.int() }).optional(),
  }),
  faceting: z.strictObject({
    maxValuesPerFacet: z.int(),
    sortFacetValuesBy: z.record(z.string(), z.enum(['alpha', 'count'])),
  }),
  pagination: z.strictObject({ maxTotalHits: z.int() }),
})

const document = z.looseObject({ id: z.string().regex(/^[a-zA-Z0-9_-]{1,511}$/) })

export type SentQuery = z.output<typeof searchQuery>
type Stored = z.output<typeof document>

interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface StrictMeilisearch {
  readonly url: string
  /** Queries of the last multi-search. */
  queries: (SentQuery | z.output<typeof federatedQuery>)[]
  /** What every federated multi-search asked for beside its queries. */
  federations: z.output<typeof federation>[]
  /** Answers of the next multi-searches, query by query. */
  answer: (query: SentQuery) => object
  readonly indexes: Map<string, Map<string, Stored>>
  readonly settings: Map<string, z.output<typeof settings>>
  /** What to answer instead, to play a server in trouble. */
  trouble: Answer | undefined
  /** Message with which the next task fails. */
  failNextTask: string | undefined
  close(): Promise<void>
}

export async function startStrictMeilisearch(key = 'test-key'): Promise<StrictMeilisearch> {
  const tasks: object[] = []
  const state: StrictMeilisearch = {
    url: '',
    queries: [],
    federations: [],
    answer: () => ({ hits: [], totalHits: 0 }),
    indexes: new Map(),
    settings: new Map(),
    trouble: undefined,
    failNextTask: undefined,
    close: () => new Promise((done) => server.close(() => done())),
  }

  const enqueue = (type: string, indexUid: string | null, act: () => void): Answer => {
    const failed = state.failNextTask
    state.failNextTask = undefined
    if (failed === undefined) act()
    const task = { uid: tasks.length, taskUid: tasks.length, indexUid, type, enqueuedAt: '' }
    tasks.push({
      ...task,
      status: failed === undefined ? 'succeeded' : 'failed',
      error: failed === undefined ? null : { message: failed, code: 'internal', type: 'internal' },
    })
    return { status: 202, body: { ...task, status: 'enqueued' } }
  }
  const index = (name: string) => {
    const found = state.indexes.get(name)
    if (!found) throw new Refused(404, 'index_not_found')
    return found
  }

  const route = (method: string, path: string, query: URLSearchParams, body: unknown): Answer => {
    const [, root, name = '', part = '', action = ''] = path.split('/')
    const only = (...allowed: string[]) => {
      for (const parameter of query.keys()) {
        if (!allowed.includes(parameter)) throw new Refused(400, `bad parameter ${parameter}`)
      }
    }
    switch (`${method} ${root} ${part} ${action}`.trim()) {
      case 'GET health':
        return { status: 200, body: { status: 'available' } }
      case 'GET tasks':
        return { status: 200, body: tasks[Number(name)] }
      case 'GET indexes':
        only('limit', 'offset')
        return { status: 200, body: { results: [...state.indexes.keys()].map((uid) => ({ uid })) } }
      case 'POST indexes': {
        const { uid: created } = z.strictObject({ uid, primaryKey: z.string() }).parse(body)
        return enqueue('indexCreation', created, () => state.indexes.set(created, new Map()))
      }
      case 'DELETE indexes':
        return enqueue('indexDeletion', name, () => state.indexes.delete(name))
      case 'PATCH indexes settings': {
        const parsed = settings.parse(body)
        return enqueue('settingsUpdate', name, () => state.settings.set(name, parsed))
      }
      case 'GET indexes settings':
        return { status: 200, body: state.settings.get(name) ?? {} }
      case 'GET indexes stats':
        return { status: 200, body: { numberOfDocuments: index(name).size } }
      case 'GET indexes documents': {
        only('ids', 'limit', 'offset', 'fields')
        const ids = query.get('ids')?.split(',')
        const offset = Number(query.get('offset') ?? 0)
        const all = [...index(name).values()].filter(({ id }) => !ids || ids.includes(id))
        return {
          status: 200,
          body: { results: all.slice(offset, offset + Number(query.get('limit'))) },
        }
      }
      case 'POST indexes documents': {
        only('primaryKey')
        const added = z.array(document).parse(body)
        return enqueue('documentAdditionOrUpdate', name, () => {
          for (const each of added) index(name).set(each.id, each)
        })
      }
      case 'POST indexes documents delete-batch': {
        const ids = z.array(z.string()).parse(body)
        return enqueue('documentDeletion', name, () => {
          for (const id of ids) index(name).delete(id)
        })
      }
      case 'POST swap-indexes': {
        const pair = z.tuple([uid, uid])
        const [swap] = z
          .array(z.strictObject({ indexes: pair, rename: z.boolean() }))
          .length(1)
          .parse(body)
        return enqueue('indexSwap', null, () => {
          if (!swap) return
          const [a, b] = swap.indexes
          const first = index(a)
          state.indexes.set(a, index(b)).set(b, first)
        })
      }
      case 'POST multi-search': {
        if (typeof body === 'object' && body !== null && 'federation' in body) {
          const parsed = z
            .strictObject({ federation, queries: z.array(federatedQuery) })
            .parse(body)
          state.federations.push(parsed.federation)
          state.queries = parsed.queries
          for (const { indexUid } of state.queries) index(indexUid)
          return { status: 200, body: state.answer(parsed.queries[0] as SentQuery) }
        }
        state.queries = z.strictObject({ queries: z.array(searchQuery) }).parse(body).queries
        for (const { indexUid } of state.queries) index(indexUid)
        const results = state.queries.map((each) => ({
          indexUid: each.indexUid,
          ...state.answer(each as SentQuery),
        }))
        return { status: 200, body: { results } }
      }
      default:
        throw new Refused(404, `no route ${method} ${path}`)
    }
  }

  const server: Server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    let answer: Answer
    try {
      if (request.headers.authorization !== `Bearer ${key}`)
        throw new Refused(403, 'invalid_api_key')
      answer =
        state.trouble ?? route(request.method ?? '', pathname, searchParams, await read(request))
    } catch (error) {
      const status = error instanceof Refused ? error.status : 400
      const code = error instanceof Refused ? error.message : 'bad_request'
      answer = { status, body: { message: String(error), code, type: 'invalid_request', link: '' } }
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return Object.assign(state, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
}

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

async function read(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text === '' ? undefined : JSON.parse(text)
}
