import { emit } from '#app/platform/events/emit.server'
import { type Context, transact } from '../context'
import { indexRebuildRequested } from './search-events'

/** Asks all running processes to fill their indexes anew; they go on answering from the old ones. */
export function requestRebuild(ctx: Context): Promise<void> {
  return transact(ctx, (tx) => emit(tx, null, indexRebuildRequested, {}))
}
