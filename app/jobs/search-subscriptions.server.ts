import { listingVisibilityEvents } from '#app/domain/listings/listing-events'
import {
  organisationChanged,
  organisationMerged,
  organisationRejected,
  organisationRestored,
  organisationSuspended,
  organisationVerified,
} from '#app/domain/organisations/organisation-events'
import { indexEvents } from '#app/domain/search/index.server'
import { unitsSucceeded } from '#app/domain/taxonomy/unit-events'
import { announceIndexChange } from '#app/platform/events/change-watch.server'
import type { StoredEvent } from '#app/platform/events/event'
import { type JobArgs, on } from './subscription'

/** An embedded index follows the outbox in its own process; a server is told by one job for all. */
async function tellServer({ ctx, services }: JobArgs, event: StoredEvent): Promise<void> {
  if (services.search.name !== 'meilisearch') return
  await indexEvents({ db: ctx.db, engine: services.search, now: ctx.now }, [event])
  await announceIndexChange(ctx.db)
}

const patient = { patient: true }

/** Keeps the index on a Meilisearch server as the database is. */
export const searchSubscriptions = [
  on(
    'search.listing',
    listingVisibilityEvents,
    (job, _listing, event) => tellServer(job, event),
    patient,
  ),
  on(
    'search.organisation-changed',
    [organisationChanged],
    (job, _organisation, event) => tellServer(job, event),
    patient,
  ),
  on(
    'search.organisation-decided',
    [organisationVerified, organisationRejected, organisationSuspended, organisationRestored],
    (job, _verdict, event) => tellServer(job, event),
    patient,
  ),
  on(
    'search.organisation-merged',
    [organisationMerged],
    (job, _merger, event) => tellServer(job, event),
    patient,
  ),
  on(
    'search.units-succeeded',
    [unitsSucceeded],
    (job, _fact, event) => tellServer(job, event),
    patient,
  ),
]
