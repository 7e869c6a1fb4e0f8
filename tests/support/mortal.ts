import type { Database } from '#app/platform/db/client.server'

/** What a dead process does: nothing. */
export class Killed extends Error {
  constructor() {
    super('killed')
  }
}

/** How many statements a process gets to send before it dies. */
export interface Life {
  left: number
  /** True: the last statement still reaches the database, only its answer is never seen. */
  afterwards: boolean
}

// why: a process that dies sends no further statement; what it had sent outside a transaction stays, what
// was inside one is rolled back. This does the same to a client, at any statement of its choice.
export function mortal(db: Database, life: Life): Database {
  return db.$extends({
    query: {
      async $allOperations({ args, query }) {
        if (life.left <= 0) throw new Killed()
        life.left -= 1
        if (life.left > 0) return query(args)
        if (life.afterwards) await query(args)
        throw new Killed()
      },
    },
  }) as unknown as Database
}
