import type { Database, Transaction } from '#app/platform/db/client.server'
import { type Actor, actingById, actorId, organisationIdOf } from './accounts/actor'

/** What every use case takes first: nothing ambient, so routes, jobs, imports, seeds and tests call alike. */
export interface Context {
  db: Database
  actor: Actor
  /** The instant of the request; use cases never ask the clock. */
  now: Date
  requestId: string
}

/** A context inside a transaction. */
export interface TransactionContext extends Omit<Context, 'db'> {
  db: Transaction
}

/**
 * Runs `work` in one transaction: check, change, history row and event row stand or fall together.
 * @param options.timeout milliseconds the transaction may take (default 10,000)
 */
export function transact<Result>(
  ctx: Context,
  work: (tx: TransactionContext) => Promise<Result>,
  options: { timeout?: number } = {},
): Promise<Result> {
  return ctx.db.$transaction(
    async (db) => {
      await tellRecord({ ...ctx, db })
      return work({ ...ctx, db })
    },
    { timeout: options.timeout ?? 10_000, maxWait: 10_000 },
  )
}

/** Tells the triggers of the record who acts, for whom, when and by which request, until the transaction ends. */
async function tellRecord({ db, actor, now, requestId }: TransactionContext): Promise<void> {
  const officer = actingById(actor)
  await db.$queryRaw`
    SELECT set_config('exchange.actor', ${officer ?? actorId(actor) ?? ''}, true),
      set_config('exchange.on_behalf_of', ${(officer && actorId(actor)) ?? ''}, true),
      set_config('exchange.organisation', ${organisationIdOf(actor) ?? ''}, true),
      set_config('exchange.request', ${requestId}, true),
      set_config('exchange.now', ${now.toISOString()}, true)`
}
