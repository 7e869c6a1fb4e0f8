import type { StoredEvent } from '#app/platform/events/event'
import { listingPayload, listingVisibilityEvents } from '../listings/listing-events'
import {
  organisationChanged,
  organisationMerged,
  organisationRejected,
  organisationRestored,
  organisationSuspended,
  organisationVerified,
} from '../organisations/organisation-events'
import { forgetUnits, unitsAkin } from '../taxonomy/index.server'
import { unitsSucceeded } from '../taxonomy/unit-events'
import { type IndexParts, indexListing, indexOrganisation } from './index-listing.server'

const aboutListings = new Set<string>(listingVisibilityEvents.map(({ name }) => name))
const aboutOrganisations = new Set<string>([
  organisationChanged.name,
  organisationMerged.name,
  organisationVerified.name,
  organisationRejected.name,
  organisationSuspended.name,
  organisationRestored.name,
])

/**
 * Makes the index follow a run of events about records, each of which is read once, however often they name it.
 * May run twice and in any order.
 */
export async function followRecords(
  parts: IndexParts,
  events: readonly StoredEvent[],
): Promise<void> {
  const listings = new Map<string, 'technology' | 'need'>()
  const organisations = new Set<string>()
  for (const { type, payload } of events) {
    if (aboutListings.has(type)) {
      const { id, kind } = listingPayload.parse(payload)
      listings.set(id, kind)
    } else if (aboutOrganisations.has(type)) {
      organisations.add((payload as { id: string }).id)
    } else if (type === unitsSucceeded.name) {
      // The process that follows may have read the units before the change.
      forgetUnits()
      for (const id of await organisationsAt(parts, payload)) organisations.add(id)
    }
  }
  for (const id of organisations) await indexOrganisation(parts, id)
  for (const [id, kind] of listings) await indexListing(parts, kind, id)
}

/** Organisations of the units that a fact is about, and of those that these came out of or became. */
async function organisationsAt({ db }: IndexParts, payload: unknown): Promise<string[]> {
  const rows = await db.organisation.findMany({
    where: {
      unitCode: { in: await unitsAkin(db, Object.values(unitsSucceeded.payload.parse(payload))) },
    },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
