import { countMiss } from '#app/domain/search-misses/index.server'
import type { HandlerArgs } from '../../handle.server'

type Parameters = globalThis.Parameters<typeof countMiss>

/** Counts a search without a result; a reader gets their page even where that fails. */
export async function countMissQuietly(
  { ctx, services }: Pick<HandlerArgs, 'ctx' | 'services'>,
  params: Parameters[1],
  answer: Parameters[2],
): Promise<void> {
  try {
    await countMiss(ctx, params, answer)
  } catch (error) {
    services.logger.warn({ requestId: ctx.requestId, err: error }, 'search not counted')
  }
}
