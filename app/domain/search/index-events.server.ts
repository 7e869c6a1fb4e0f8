import type { StoredEvent } from '#app/platform/events/event'
import { followRecords } from './follow-records.server'
import type { IndexParts } from './index-listing.server'
import { rebuildIndex } from './rebuild-index.server'
import { indexRebuildRequested } from './search-events'

/** Makes the index follow a run of events. May run twice and in any order. */
export async function indexEvents(
  parts: IndexParts,
  events: readonly StoredEvent[],
): Promise<void> {
  if (events.some(({ type }) => type === indexRebuildRequested.name)) await rebuildIndex(parts)
  else await followRecords(parts, events)
}
