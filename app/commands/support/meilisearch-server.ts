import { readEnvironment } from '#app/platform/env/env.server'
import { OperatorError } from '#app/platform/env/operator-error'

/** The Meilisearch server that a measurement uses. Throws an OperatorError where none is configured. */
export function meilisearchServer(): { url: string; apiKey: string | undefined } {
  const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = readEnvironment()
  if (!url) throw new OperatorError('Set MEILISEARCH_URL to the server that is to be measured.')
  return { url, apiKey }
}
