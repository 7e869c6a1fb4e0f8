import { MeilisearchRequestTimeOutError } from 'meilisearch'
import { SearchUnavailableError } from '../engine'
import { ask } from './ask'

/** Milliseconds in which a server that let a question wait too long is not asked again. */
const REST_MS = 5_000

/**
 * Asks for people who wait: a server that takes questions and does not answer them costs one of them the whole time
 * limit, and not everybody after.
 */
export class Patience {
  private hungAt = Number.NEGATIVE_INFINITY

  constructor(private readonly limitMs: number) {}

  readonly ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    if (performance.now() - this.hungAt < REST_MS) {
      throw new SearchUnavailableError('Meilisearch did not answer a moment ago')
    }
    try {
      return await this.within(ask(question))
    } catch (error) {
      if (isLate(error)) this.hungAt = performance.now()
      throw error
    }
  }

  /** The answer, or an error where it does not come in time; it may still come then. */
  private async within<Answer>(answer: Promise<Answer>): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new SearchUnavailableError('late', { cause: new LateError() })),
        this.limitMs,
      )
    })
    answer.catch(() => {})
    return Promise.race([answer, late]).finally(() => clearTimeout(timer))
  }
}

class LateError extends Error {}

function isLate(error: unknown): boolean {
  if (!(error instanceof SearchUnavailableError)) return false
  return error.cause instanceof LateError || error.cause instanceof MeilisearchRequestTimeOutError
}
