import type { Person } from '#app/domain/accounts/actor'
import type { Context } from '#app/domain/context'
import { approveListing } from '#app/domain/moderation/index.server'
import { startWorker } from '#app/jobs/start-worker.server'
import { openRowWriter } from '#app/platform/db/insert-rows.server'
import { type RunningServices, startServices } from '#app/server/services.server'
import { insertEntries } from './fill-database'
import type { GeneratedEntry } from './generator/generate-entries'
import { type Scratch, scratchEnv } from './scratch'

/** The exchange in this process: its index follows the database and its jobs are done. */
export interface Exchange extends RunningServices {
  /** Puts entries before the moderators, without telling anybody. */
  submit(entries: readonly GeneratedEntry[]): Promise<void>
  /** Writes entries as public, without telling anybody. */
  publishQuietly(entries: readonly GeneratedEntry[]): Promise<void>
  /** Publishes a submitted technology as a moderator does; returns when that is committed. */
  publish(id: string): Promise<void>
  contextNow(): Context
}

const MODERATOR = 'bench-moderator'
/** Points that publish. */
const scores = { advantages: 4, clarity: 4, cooperation: 4, rules: 4 }

const moderator: Person = {
  kind: 'person',
  userId: MODERATOR,
  sessionId: MODERATOR,
  name: 'Kiểm duyệt viên',
  email: 'moderator@bench.test',
  locale: 'vi',
  organisation: null,
  staffRoles: ['moderator'],
  unitCodes: [],
  owedConsents: [],
}

/** Runs `work` on an exchange that works on the scratch parts in this process. */
export async function withExchange<Result>(
  scratch: Scratch,
  work: (exchange: Exchange) => Promise<Result>,
): Promise<Result> {
  const url = scratch.source.DATABASE_URL ?? ''
  const writer = await openRowWriter(url)
  const { userId: id, name, email } = moderator
  const now = new Date()
  const dates = { createdAt: now, updatedAt: now }
  await writer.insert('user', [{ id, name, email, emailVerified: true, locale: 'vi', ...dates }])
  const running = await startServices(scratchEnv(scratch), { demo: false })
  const stopWorker = await startWorker(running.services, running.queue)
  const contextNow = () => ({
    db: running.services.db,
    actor: moderator,
    now: new Date(),
    requestId: 'bench',
  })
  try {
    return await work({
      ...running,
      submit: (entries) => insertEntries(writer, entries, 'submitted', new Date()),
      publishQuietly: (entries) => insertEntries(writer, entries, 'published', new Date()),
      publish: async (technologyId) => {
        await approveListing(
          contextNow(),
          { kind: 'technology', id: technologyId, version: 1 },
          { legalClass: 'normal', scores },
        )
      },
      contextNow,
    })
  } finally {
    await stopWorker()
    await running.close()
    await writer.end()
  }
}

/** A technology that suits the need: its words, ripe enough, without a price. */
export function technologyFor(
  need: GeneratedEntry,
  own: Pick<GeneratedEntry, 'id' | 'slug' | 'organisationId'>,
): GeneratedEntry {
  return { ...need, ...own, kind: 'technology', trl: 9, price: null, transferObjects: ['process'] }
}

/** Waits until `happened` says so. @returns milliseconds, or undefined where it does not come in time */
export async function waitUntil(
  happened: () => Promise<boolean>,
  longestMs: number,
): Promise<number | undefined> {
  const began = performance.now()
  for (;;) {
    if (await happened()) return performance.now() - began
    if (performance.now() - began > longestMs) return undefined
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
