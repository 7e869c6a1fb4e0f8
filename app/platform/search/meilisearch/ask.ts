import {
  type EnqueuedTaskPromise,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
  type Task,
} from 'meilisearch'
import { SearchUnavailableError } from '../engine'

/** Thrown when Meilisearch took a change and then refused it. */
export class SearchTaskError extends Error {
  /** Why, in Meilisearch's words. */
  readonly code: string

  constructor(task: Task) {
    super(
      `Meilisearch task ${task.uid} (${task.type}) ${task.status}: ${task.error?.message ?? ''}`,
    )
    this.name = 'SearchTaskError'
    this.code = task.error?.code ?? ''
  }
}

/** Runs a request; a server that is away, slow, broken or without our index is unavailable. */
export async function ask<Answer>(request: () => Promise<Answer>): Promise<Answer> {
  try {
    return await request()
  } catch (error) {
    if (isUnavailable(error)) {
      throw new SearchUnavailableError('Meilisearch does not answer', { cause: error })
    }
    throw error
  }
}

/**
 * Waits until a change is done.
 * @param everyMs milliseconds between two looks; without it, those of the client
 * @throws {SearchTaskError} where Meilisearch refused it
 */
export async function settled(enqueued: EnqueuedTaskPromise, everyMs?: number): Promise<void> {
  const task = await ask(() => enqueued.waitTask(everyMs ? { interval: everyMs } : {}))
  if (task.status !== 'succeeded') throw new SearchTaskError(task)
}

function isUnavailable(error: unknown): boolean {
  if (
    error instanceof MeilisearchRequestError ||
    error instanceof MeilisearchRequestTimeOutError ||
    error instanceof MeilisearchTaskTimeOutError
  ) {
    return true
  }
  if (!(error instanceof MeilisearchApiError)) return false
  return error.response.status >= 500 || error.cause?.code === 'index_not_found'
}
