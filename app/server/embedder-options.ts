import { embeddingTemplate } from '#app/domain/search/listing-embedding'
import type { Env } from '#app/platform/env/env.server'
import type { EmbedderOptions } from '#app/platform/search/meilisearch/embedder'

export type EmbedderEnv = Pick<Env, Extract<keyof Env, `EMBEDDER_${string}`>>

/** The embedder that the configuration names; undefined where search goes by words only. */
export function embedderOptions(env: EmbedderEnv): EmbedderOptions | undefined {
  if (!env.EMBEDDER_SOURCE) return undefined
  return {
    source: env.EMBEDDER_SOURCE,
    url: env.EMBEDDER_URL,
    apiKey: env.EMBEDDER_API_KEY,
    model: env.EMBEDDER_MODEL,
    dimensions: env.EMBEDDER_DIMENSIONS,
    request: env.EMBEDDER_REQUEST,
    response: env.EMBEDDER_RESPONSE,
    template: env.EMBEDDER_TEMPLATE ?? embeddingTemplate,
    templateBytes: env.EMBEDDER_TEMPLATE_BYTES,
    ratio: env.EMBEDDER_RATIO,
    leastScore: env.EMBEDDER_MIN_SCORE,
  }
}
