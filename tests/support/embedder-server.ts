import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import type { EmbedderOptions } from '#app/platform/search/meilisearch/embedder'
import { foldMarks } from '#app/platform/search/text/normalise'

const DIMENSIONS = 512
const body = z.strictObject({ input: z.array(z.string()) })

/** Words that mean the same to the embedder of the tests, though they share no letters. */
const concepts: readonly (readonly string[])[] = [
  ['lychee', 'vai thieu'],
  ['dehydrator', 'dryer', 'may say'],
  ['sewage', 'effluent', 'nuoc thai'],
  ['hog', 'swine', 'lon'],
]

export interface EmbedderServer {
  readonly options: EmbedderOptions
  /** Texts that it was asked to embed. */
  readonly texts: string[]
  /** What it does when asked: answers, refuses, or says nothing at all. */
  mood: 'well' | 'refusing' | 'silent'
  /** The key of the last request. */
  key: string | undefined
  close(): Promise<void>
}

/**
 * An embedder as a REST server: a text is the bag of its words, each a place in the vector, and words of one concept
 * share a place. The same text has the same vector in every run.
 */
export async function startEmbedder(more: Partial<EmbedderOptions> = {}): Promise<EmbedderServer> {
  const state: EmbedderServer = {
    options: {
      source: 'rest',
      url: '',
      apiKey: 'embedder-key-of-the-tests',
      dimensions: DIMENSIONS,
      request: { input: ['{{text}}', '{{..}}'] },
      response: { data: [{ embedding: '{{embedding}}' }, '{{..}}'] },
      template: '{{ doc.doc.title }}',
      templateBytes: 4_000,
      ratio: 0.5,
      leastScore: 0.7,
      ...more,
    },
    texts: [],
    mood: 'well',
    key: undefined,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  const server = createServer(async (request, response) => {
    state.key = request.headers.authorization
    const { input } = body.parse(JSON.parse(await read(request)))
    state.texts.push(...input)
    if (state.mood === 'silent') return
    const refused = state.mood === 'refusing'
    response.writeHead(refused ? 500 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ data: input.map((text) => ({ embedding: vectorOf(text) })) }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return Object.assign(state, {
    options: { ...state.options, url: `http://127.0.0.1:${port}/embed` },
  })
}

function vectorOf(text: string): number[] {
  const vector = Array.from({ length: DIMENSIONS }, () => 0.001)
  let rest = ` ${foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `
  concepts.forEach((words, place) => {
    for (const word of words) {
      while (rest.includes(` ${word} `)) {
        vector[place] = (vector[place] ?? 0) + 3
        rest = rest.replace(` ${word} `, ' ')
      }
    }
  })
  for (const word of rest.split(' ')) {
    if (word === '') continue
    let hash = 7
    for (const letter of word) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003
    const place = concepts.length + (hash % (DIMENSIONS - concepts.length))
    vector[place] = (vector[place] ?? 0) + 1
  }
  return vector
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
