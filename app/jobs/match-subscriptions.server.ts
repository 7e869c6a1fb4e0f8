import { listingVisibilityEvents } from '#app/domain/listings/listing-events'
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
 * Matches the entries of a restored organisation anew: while it was suspended, others lost their matches with them
 * where they changed themselves.
 */
async function rematchOf({ ctx, queue }: JobArgs, organisationId: string): Promise<void> {
  const query = { where: { organisationId, status: 'published' as const }, select: { id: true } }
  const startAfter = new Date(ctx.now.getTime() + RESTORED_AFTER_MS)
  const technologies = await ctx.db.technology.findMany(query)
  const needs = await ctx.db.need.findMany(query)
  for (const [name, rows] of [
    ['technologyIds', technologies],
    ['needIds', needs],
  ] as const) {
    for (let from = 0; from < rows.length; from += needsPerJob) {
      const slice = rows.slice(from, from + needsPerJob).map(({ id }) => id)
      await queue.send(rematchJob, { [name]: slice }, { startAfter })
    }
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
  on('match.organisation-restored', [organisationRestored], (job, { id }) => rematchOf(job, id)),
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
