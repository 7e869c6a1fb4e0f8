import { z } from 'zod'
import { type EmbedderSource, embedderSources } from '../search/meilisearch/embedder'

const text = z.string().trim().min(1)
const share = z.coerce.number().min(0).max(1)
const json = z
  .string()
  .transform((value, context) => {
    try {
      return JSON.parse(value) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON' })
      return z.NEVER
    }
  })
  .pipe(z.record(z.string(), z.unknown()))

/** Semantic search: the embedder that Meilisearch is to use. */
export const embedderVariables = {
  EMBEDDER_SOURCE: z.enum(embedderSources).optional(),
  EMBEDDER_URL: z.url({ protocol: /^https?$/ }).optional(),
  EMBEDDER_API_KEY: text.optional(),
  EMBEDDER_MODEL: text.optional(),
  EMBEDDER_DIMENSIONS: z.coerce.number().int().min(1).max(20_000).optional(),
  EMBEDDER_REQUEST: json.optional(),
  EMBEDDER_RESPONSE: json.optional(),
  EMBEDDER_RATIO: share.default(0.5),
  EMBEDDER_MIN_SCORE: share.default(0.75),
  EMBEDDER_TEMPLATE: text.optional(),
  EMBEDDER_TEMPLATE_BYTES: z.coerce.number().int().min(100).max(100_000).default(4_000),
} as const

type Values = z.output<z.ZodObject<typeof embedderVariables>>
type Name = keyof Values

/**
 * What each source needs, and what it cannot use. Without the number of dimensions Meilisearch asks the embedder
 * for it before it takes the settings, and does not take them while the embedder is away.
 */
const needed: Record<EmbedderSource, readonly Name[]> = {
  rest: ['EMBEDDER_URL', 'EMBEDDER_REQUEST', 'EMBEDDER_RESPONSE', 'EMBEDDER_DIMENSIONS'],
  ollama: ['EMBEDDER_MODEL', 'EMBEDDER_DIMENSIONS'],
  openAi: [],
  huggingFace: [],
}
const unusable: Record<EmbedderSource, readonly Name[]> = {
  rest: ['EMBEDDER_MODEL'],
  ollama: ['EMBEDDER_REQUEST', 'EMBEDDER_RESPONSE'],
  openAi: ['EMBEDDER_REQUEST', 'EMBEDDER_RESPONSE'],
  huggingFace: [
    'EMBEDDER_URL',
    'EMBEDDER_API_KEY',
    'EMBEDDER_DIMENSIONS',
    'EMBEDDER_REQUEST',
    'EMBEDDER_RESPONSE',
  ],
}

/** Holds the variables of the embedder against its source, as Meilisearch would. */
export function checkEmbedder(values: Values, context: z.RefinementCtx): void {
  const say = (name: Name, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message })
  const { EMBEDDER_SOURCE: source } = values
  if (!source) {
    const set = (['EMBEDDER_URL', 'EMBEDDER_API_KEY', 'EMBEDDER_MODEL'] as const).find(
      (name) => values[name] !== undefined,
    )
    if (set) say('EMBEDDER_SOURCE', `is not set, though ${set} is`)
    return
  }
  for (const name of needed[source]) {
    if (values[name] === undefined) say(name, `is not set: EMBEDDER_SOURCE=${source} needs it`)
  }
  for (const name of unusable[source]) {
    if (values[name] !== undefined) say(name, `cannot be used with EMBEDDER_SOURCE=${source}`)
  }
}
