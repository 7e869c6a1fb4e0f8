import type { Transaction } from '#app/platform/db/client.server'

/** Lists change a few times a year; a change shows within this many milliseconds in each process. */
const freshFor = 30_000

interface Snapshot<Row> {
  readAt: number
  rows: Promise<Row[]>
}

/** Rows that many requests read and few change, kept in the process for half a minute. */
export interface SnapshotReader<Row> {
  read(db: Transaction): Promise<Row[]>
  /** Forgets what was read, so that a change made in this process shows at once. */
  forget(): void
}

/** Keeps what `load` reads; a failed reading is not kept. */
export function createSnapshot<Row>(
  load: (db: Transaction) => PromiseLike<Row[]>,
): SnapshotReader<Row> {
  let snapshots = new WeakMap<object, Snapshot<Row>>()
  return {
    read(db) {
      const cached = snapshots.get(db)
      if (cached && Date.now() - cached.readAt < freshFor) return cached.rows
      const snapshot = { readAt: Date.now(), rows: Promise.resolve(load(db)) }
      snapshot.rows.catch(() => snapshots.delete(db))
      snapshots.set(db, snapshot)
      return snapshot.rows
    },
    forget() {
      snapshots = new WeakMap()
    },
  }
}
