import { SearchTaskError } from './ask'

/** Milliseconds in which an embedder that failed is not asked again. */
const REST_MS = 30_000
/** Milliseconds for which an answer of the embedder proves that it is there. */
const PROOF_MS = 10_000
/** Milliseconds that a question by meaning may take; a page is not held up longer for it. */
export const LIMIT_MS = 2_000

/** Task errors of Meilisearch that come from the embedder or from the template of its texts. */
const EMBEDDING_ERRORS = ['vector_embedding_error', 'invalid_document_fields']

export function isEmbeddingError(error: unknown): error is SearchTaskError {
  return error instanceof SearchTaskError && EMBEDDING_ERRORS.includes(error.code)
}

/**
 * Whether the embedder answers. One that fails is left alone for a while, so that neither pages nor the
 * queue of Meilisearch, which tries an embedder for minutes, wait for it each time.
 */
export class EmbedderState {
  private failedAt = Number.NEGATIVE_INFINITY
  private answeredAt = Number.NEGATIVE_INFINITY
  private failing = false

  /** @param tell what to say, once, when the embedder stops answering and when it answers again */
  constructor(private readonly tell: (message: string) => void) {}

  get isFailing(): boolean {
    return this.failing
  }

  /** Asks the embedder something; undefined where it does not answer, or did not a moment ago. */
  async ask<Answer>(
    question: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    if (performance.now() - this.failedAt < REST_MS) return undefined
    try {
      const answer = await question(AbortSignal.timeout(LIMIT_MS))
      this.answered()
      return answer
    } catch (error) {
      this.failed(error)
      return undefined
    }
  }

  /** Whether it answers now; asks where that is not known. */
  async isAwake(probe: (signal: AbortSignal) => Promise<unknown>): Promise<boolean> {
    if (performance.now() - this.answeredAt < PROOF_MS && !this.failing) return true
    return (await this.ask(async (signal) => ({ answer: await probe(signal) }))) !== undefined
  }

  failed(error: unknown): void {
    this.failedAt = performance.now()
    if (this.failing) return
    this.failing = true
    const reason = error instanceof Error ? error.message : String(error)
    this.tell(`the embedder does not answer, search goes on by words: ${reason}`)
  }

  private answered(): void {
    this.answeredAt = performance.now()
    if (!this.failing) return
    this.failing = false
    this.tell('the embedder answers again')
  }
}
