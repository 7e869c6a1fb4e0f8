import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { system } from '#app/domain/accounts/actor'
import { type Context, transact } from '#app/domain/context'
import { dispatchOutbox } from '#app/jobs/dispatch.server'
import { on } from '#app/jobs/subscription'
import { emit } from '#app/platform/events/emit.server'
import { defineEvent } from '#app/platform/events/event'
import { type OutboxCursor, outboxEnd, readOutbox } from '#app/platform/events/outbox-reader.server'
import type { Queue } from '#app/platform/queue/queue.server'
import { testDatabase, testDatabaseUrl } from '#tests/support/database'

const happened = defineEvent('test.happened', z.object({ n: z.number() }))

function context(): Context {
  return { db: testDatabase(), actor: system, now: new Date(), requestId: 'test' }
}

function happen(n: number): Promise<void> {
  return transact(context(), (tx) => emit(tx, null, happened, { n }))
}

describe('emit', () => {
  it('leaves nothing when its transaction fails', async () => {
    const failing = transact(context(), async (tx) => {
      await emit(tx, null, happened, { n: 1 })
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    expect(await testDatabase().outboxEvent.count()).toBe(0)
  })

  it('refuses a payload that is not the event’s', async () => {
    const wrong = { n: 'x' } as unknown as { n: number }
    await expect(transact(context(), (tx) => emit(tx, null, happened, wrong))).rejects.toThrow()
  })

  it('wakes its readers', async () => {
    const client = new pg.Client({ connectionString: testDatabaseUrl() })
    await client.connect()
    await client.query('LISTEN outbox')
    const woken = new Promise((resolve) => client.once('notification', resolve))
    await happen(1)
    await woken
    await client.end()
  })
})

/** Reads until there is something: transactions of other tests, in other databases, are waited for too. */
function readSoon(after: OutboxCursor, count: number, limit?: number) {
  return vi.waitFor(
    async () => {
      const read = await readOutbox(testDatabase(), after, limit)
      expect(read.events).toHaveLength(count)
      return read
    },
    { timeout: 30_000, interval: 50 },
  )
}

describe('readOutbox', () => {
  it('reads on from where it stopped', async () => {
    const start = await outboxEnd(testDatabase())
    await happen(1)
    await happen(2)
    const first = await readSoon(start, 1, 1)
    const second = await readSoon(first.cursor, 1)
    expect(first.events.map(({ payload }) => payload)).toEqual([{ n: 1 }])
    expect(second.events.map(({ payload }) => payload)).toEqual([{ n: 2 }])
    expect((await readOutbox(testDatabase(), second.cursor)).events).toEqual([])
  })

  it('waits for a transaction that is still open, so that none is skipped', async () => {
    const start = await outboxEnd(testDatabase())
    const slow = new pg.Client({ connectionString: testDatabaseUrl() })
    await slow.connect()
    await slow.query('BEGIN')
    await slow.query(`INSERT INTO outbox_event (type, payload) VALUES ('test.happened', '{"n":1}')`)
    await happen(2)
    expect((await readOutbox(testDatabase(), start)).events).toEqual([])
    await slow.query('COMMIT')
    await slow.end()
    const { events } = await readSoon(start, 2)
    expect(events.map(({ payload }) => payload)).toEqual([{ n: 1 }, { n: 2 }])
  })
})

describe('dispatchOutbox', () => {
  function recordingQueue(sent: unknown[]): Queue {
    return {
      sendAll: async (type: { name: string }, all: unknown[]) =>
        void sent.push(...all.map((data) => [type.name, data])),
    } as never
  }

  it('queues each event once for each handler that wants it, however many workers run', async () => {
    await happen(1)
    await happen(2)
    const sent: unknown[] = []
    const other = defineEvent('test.other', z.object({}))
    const subscriptions = [
      on('first', [happened], async () => {}),
      on('second', [happened, other], async () => {}),
      on('third', [other], async () => {}),
    ]
    const dispatch = () =>
      dispatchOutbox(testDatabase(), recordingQueue(sent), subscriptions, new Date())
    const counts = await Promise.all([dispatch(), dispatch(), dispatch()])
    expect(counts.reduce((sum, count) => sum + count)).toBe(2)
    expect(sent).toHaveLength(4)
    expect(await dispatch()).toBe(0)
  })

  it('leaves an event waiting where the queue fails', async () => {
    await happen(1)
    const broken = { sendAll: () => Promise.reject(new Error('queue down')) } as unknown as Queue
    const subscriptions = [on('first', [happened], async () => {})]
    await expect(dispatchOutbox(testDatabase(), broken, subscriptions, new Date())).rejects.toThrow(
      'queue down',
    )
    expect(await testDatabase().outboxEvent.count({ where: { dispatchedAt: null } })).toBe(1)
  })
})
