import { z } from 'zod'
import { matchListing } from '#app/domain/matching/index.server'
import { readDocuments } from '#app/domain/search/index.server'
import { defineJob } from '#app/platform/queue/queue.server'
import { createBar } from '../eval/progress-bar'
import { type Exchange, technologyFor, waitUntil, withExchange } from './exchange'
import { type Figures, figuresOf, type Verdict, verdict } from './figures'
import { type GeneratedEntry, idOf, NEED_EVERY } from './generator/generate-entries'
import type { Scratch } from './scratch'

const NEEDS = 200
const WARM_UP = 20
const SUITED = 2_000
const BATCH = 500
const PROBE_MS = 50
const QUIET_MS = 5_000
const LONGEST_MS = 120_000

export interface MatchingBench {
  /** One match of a need with all technologies, one at a time. */
  readonly matching: Figures
  readonly suitedNeeds: number
  readonly matchesOfOne: number
  /** From publishing until the matches were stored. */
  readonly secondsToMatch: number
  /** The longest that another job waited, before and while the technology was matched. */
  readonly longestWaitBeforeMs: number
  readonly longestWaitMs: number
  readonly people: number
  readonly mostMessagesToOne: number
  readonly verdicts: readonly Verdict[]
}

/** Measures what a match costs, and what a technology that suits thousands does to everybody else. */
export function benchMatching(scratch: Scratch): Promise<MatchingBench> {
  return withExchange(scratch, async (exchange) => {
    const matching = await matchOneByOne(scratch, exchange)
    const crowd = await matchWithMany(scratch, exchange)
    const held = Math.max(0, crowd.longestWaitMs - crowd.longestWaitBeforeMs)
    return {
      matching,
      ...crowd,
      verdicts: [
        verdict('other jobs held up, ms', held, 1_000),
        verdict('messages about its matches to one person', crowd.mostMessagesToOne, 1),
      ],
    }
  })
}

async function matchOneByOne(scratch: Scratch, { services }: Exchange): Promise<Figures> {
  const parts = { db: services.db, engine: services.search, now: new Date() }
  const needs = Math.floor(scratch.size / NEED_EVERY)
  const times: number[] = []
  const bar = createBar('needs', NEEDS + WARM_UP)
  for (let number = 0; number < NEEDS + WARM_UP; number++) {
    const entry = ((number * 89) % needs) * NEED_EVERY + NEED_EVERY - 1
    const began = performance.now()
    await matchListing(parts, 'need', idOf(entry))
    if (number >= WARM_UP) times.push(performance.now() - began)
    bar.tick()
  }
  bar.end()
  return figuresOf([{ times, seconds: times.reduce((sum, each) => sum + each, 0) / 1_000 }])
}

async function matchWithMany(scratch: Scratch, exchange: Exchange) {
  const { services } = exchange
  const { db } = services
  const [owner = '', ...others] = scratch.organisationIds
  const technologyId = idOf(scratch.size)
  const needs = await addNeedsLike(scratch, exchange, others)
  const own = { id: technologyId, slug: 'suits-many', organisationId: owner }
  await exchange.submit([technologyFor(needs[0] as GeneratedEntry, own)])
  const waits = await watchJobs(exchange)
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
  const longestWaitBeforeMs = waits.longest()
  const began = new Date()
  await exchange.publish(technologyId)
  const matched = await waitUntil(
    async () => (await db.match.count({ where: { technologyId } })) > 0,
    LONGEST_MS,
  )
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
  const longestWaitMs = waits.longest()
  waits.stop()
  const messages = await db.notification.groupBy({
    by: ['userId'],
    where: { createdAt: { gte: began }, kind: { in: ['newMatches', 'newCounterpart'] } },
    _count: true,
  })
  return {
    suitedNeeds: needs.length,
    matchesOfOne: await db.match.count({ where: { technologyId } }),
    secondsToMatch: Math.round(matched ?? LONGEST_MS) / 1_000,
    longestWaitBeforeMs,
    longestWaitMs,
    people: messages.length,
    mostMessagesToOne: Math.max(0, ...messages.map(({ _count }) => _count)),
  }
}

/** Needs that all ask for the same in a few other words, of many organisations. */
async function addNeedsLike(
  scratch: Scratch,
  { services, publishQuietly }: Exchange,
  organisationIds: readonly string[],
): Promise<GeneratedEntry[]> {
  const like = scratch.entryOf(NEED_EVERY - 1)
  const needs = Array.from({ length: SUITED }, (_, index): GeneratedEntry => {
    const other = scratch.entryOf((index % Math.floor(scratch.size / NEED_EVERY)) * NEED_EVERY)
    const summary = other.texts[0]?.summary ?? ''
    return {
      ...like,
      id: idOf(scratch.size + 1 + index),
      slug: `asks-${index}`,
      organisationId: organisationIds[index % organisationIds.length] ?? like.organisationId,
      price: null,
      trl: 5,
      anonymous: false,
      texts: like.texts.map((text) => ({ ...text, summary })),
    }
  })
  for (let from = 0; from < needs.length; from += BATCH) {
    const batch = needs.slice(from, from + BATCH)
    await publishQuietly(batch)
    const ids = batch.map(({ id }) => id)
    await services.search.upsert(await readDocuments(services.db, 'need', ids, new Date()))
  }
  return needs
}

/** Sends small jobs all the time and keeps how long the slowest waited since it was last asked. */
async function watchJobs({ queue }: Exchange) {
  const probe = defineJob({ name: 'bench.probe', data: z.object({ at: z.number() }) })
  let longest = 0
  await queue.work(probe, async ({ at }) => {
    longest = Math.max(longest, Date.now() - at)
  })
  const timer = setInterval(() => void queue.send(probe, { at: Date.now() }), PROBE_MS)
  return {
    longest() {
      const found = longest
      longest = 0
      return found
    },
    stop: () => clearInterval(timer),
  }
}
