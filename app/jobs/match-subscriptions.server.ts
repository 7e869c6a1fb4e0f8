import { listingPayload, listingVisibilityEvents } from '#app/domain/listings/listing-events'
import { type MatchingParts, matchListing } from '#app/domain/matching/index.server'
import {
  matchDismissed,
  matchesReleased,
  matchRestored,
} from '#app/domain/matching/matching-events'
import { needsPerJob, rematchJob } from '#app/domain/matching/rematch-job'
import { tellCounterparts, tellOfMatches } from '#app/domain/notifications/index.server'
import { organisationRestored } from '#app/domain/organisations/organisation-events'
import { type JobArgs, on } from './subscription'

function partsOf({ ctx, services }: JobArgs): MatchingParts {
  return {
    db: ctx.db,
    engine: services.search,
    now: ctx.now,
    hold: services.env.MATCHES_HELD,
  }
}

/** The index has the entries again by then. */
const RESTORED_AFTER_MS = 60_000

/**
 * Matches again what changed while an organisation was suspended, its own entries or those of others: its entries
 * were no counterparts then. All other matches are as they were.
 */
async function rematchAfter({ ctx, queue }: JobArgs, organisationId: string): Promise<void> {
  const suspended = await ctx.db.organisationHistory.findFirst({
    where: { organisationId, to: 'suspended' },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  })
  if (!suspended) return
  const events = await ctx.db.outboxEvent.findMany({
    where: {
      type: { in: listingVisibilityEvents.map(({ name }) => name) },
      createdAt: { gte: suspended.createdAt },
    },
    select: { payload: true },
  })
  const changed = new Map(
    events.map(({ payload }) => listingPayload.parse(payload)).map(({ id, kind }) => [id, kind]),
  )
  const startAfter = new Date(ctx.now.getTime() + RESTORED_AFTER_MS)
  const ids = [...changed.keys()]
  for (let from = 0; from < ids.length; from += needsPerJob) {
    const slice = ids.slice(from, from + needsPerJob)
    const of = (kind: 'technology' | 'need') => slice.filter((id) => changed.get(id) === kind)
    const data = { needIds: of('need'), technologyIds: of('technology') }
    await queue.send(rematchJob, data, { startAfter })
  }
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const patient = { patient: true }

/** Finds the matches of an entry anew whenever it comes into sight, changes or goes out of sight. */
export const matchSubscriptions = [
  on(
    'match.listing',
    listingVisibilityEvents,
    async (job, listing, event) => {
      const { kind, id } = listing
      const { added } = await matchListing(partsOf(job), kind, id)
      if (listing.imported || job.services.env.MATCHES_HELD) return
      const change = String(event.id)
      await tellOfMatches(job, { kind, id }, added.length, change)
      const counterparts = added.map(({ technologyId, needId }) =>
        kind === 'technology' ? needId : technologyId,
      )
      await tellCounterparts(job, { kind, id }, counterparts, change)
    },
    patient,
  ),
  on('match.organisation-restored', [organisationRestored], (job, { id }) => rematchAfter(job, id)),
  on(
    'match.feedback',
    [matchDismissed, matchRestored],
    async (job, { technologyId, needId }) => {
      await matchListing(partsOf(job), 'need', needId)
      await matchListing(partsOf(job), 'technology', technologyId)
    },
    patient,
  ),
  on('tell.matches-released', [matchesReleased], async (job, { matches }, event) => {
    const change = String(event.id)
    for (const [id, count] of countBy(matches.map(({ needId }) => needId))) {
      await tellOfMatches(job, { kind: 'need', id }, count, change)
    }
    for (const [id, count] of countBy(matches.map(({ technologyId }) => technologyId))) {
      await tellOfMatches(job, { kind: 'technology', id }, count, change)
    }
  }),
]
