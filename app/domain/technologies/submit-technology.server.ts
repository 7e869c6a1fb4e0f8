import type { Context } from '../context'
import { submitListing } from '../listings/index.server'
import { readTechnologyGaps, type SeenTechnology } from './edit-technology.server'

/**
 * Sends a technology to the moderators if it meets the publishing rules.
 * @throws DomainError as `submitListing`
 */
export function submitTechnology(ctx: Context, { id, version }: SeenTechnology): Promise<void> {
  return submitListing(ctx, { kind: 'technology', id, version }, (tx) => readTechnologyGaps(tx, id))
}
