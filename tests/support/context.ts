import type { Actor } from '#app/domain/accounts/actor'
import { system } from '#app/domain/accounts/actor'
import type { Context } from '#app/domain/context'
import { testDatabase } from './database'

/** A context on the test's database. @param now the instant of the request */
export function contextOf(actor: Actor = system, now = new Date()): Context {
  return { db: testDatabase(), actor, now, requestId: 'test' }
}

/** What a use case told the rest of the exchange, first first. */
export async function emittedEvents(): Promise<{ type: string; payload: unknown }[]> {
  return testDatabase().outboxEvent.findMany({
    select: { type: true, payload: true },
    orderBy: { id: 'asc' },
  })
}
