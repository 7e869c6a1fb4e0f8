import type { Embedder } from 'meilisearch'

/** Where Meilisearch has texts turned into vectors; each of its own sources that needs no vectors from us. */
export const embedderSources = ['rest', 'openAi', 'ollama', 'huggingFace'] as const
export type EmbedderSource = (typeof embedderSources)[number]

/** The name of the one embedder of an index. */
export const EMBEDDER = 'meaning'

/** An embedder of Meilisearch, and how much what it says counts. */
export interface EmbedderOptions {
  readonly source: EmbedderSource
  readonly url?: string | undefined
  readonly apiKey?: string | undefined
  readonly model?: string | undefined
  readonly dimensions?: number | undefined
  /** For `rest`: the body that is sent, with `{{text}}` where the text goes. */
  readonly request?: Readonly<Record<string, unknown>> | undefined
  /** For `rest`: the answer, with `{{embedding}}` where the vector is. */
  readonly response?: Readonly<Record<string, unknown>> | undefined
  /** Liquid template of the text of a document; fields are `doc.doc.…`. */
  readonly template: string
  /** Bytes of that text; the rest is cut. */
  readonly templateBytes: number
  /** From 0 to 1: how much meaning counts beside words. */
  readonly ratio: number
  /** From 0 to 1: documents with a lower score are not close in meaning. */
  readonly leastScore: number
}

/** The embedder as Meilisearch's settings say it. */
export function embedderSettings(options: EmbedderOptions): Embedder {
  const { source, url, apiKey, model, dimensions, request, response } = options
  const given = {
    source,
    ...(url === undefined ? {} : { url }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(model === undefined ? {} : { model }),
    ...(dimensions === undefined ? {} : { dimensions }),
    ...(request === undefined ? {} : { request }),
    ...(response === undefined ? {} : { response }),
    documentTemplate: options.template,
    documentTemplateMaxBytes: options.templateBytes,
  }
  return given as Embedder
}

/**
 * Whether an embedder as the server shows it is the wanted one: it adds defaults of its own, and of a
 * key it shows the beginning only.
 */
export function isSameEmbedder(found: unknown, wanted: Embedder | undefined): boolean {
  if (!wanted) return !found
  if (typeof found !== 'object' || found === null) return false
  const shown = found as Record<string, unknown>
  return Object.entries(wanted).every(([name, value]) => {
    if (name === 'apiKey') return isShownKey(shown.apiKey, String(value))
    return canonical(shown[name]) === canonical(value)
  })
}

function isShownKey(shown: unknown, key: string): boolean {
  return typeof shown === 'string' && key.startsWith(shown.replace(/X+\.\.\.$/, ''))
}

/** JSON whose keys stand in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
