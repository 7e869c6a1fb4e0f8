import type { Context } from '../context'
import { submitListing } from '../listings/index.server'
import { readNeedGaps, type SeenNeed } from './edit-need.server'

/**
 * Sends a need to the moderators if it meets the publishing rules.
 * @throws DomainError as `submitListing`
 */
export function submitNeed(ctx: Context, { id, version }: SeenNeed): Promise<void> {
  return submitListing(ctx, { kind: 'need', id, version }, (tx) => readNeedGaps(tx, id))
}
