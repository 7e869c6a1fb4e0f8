import pg from 'pg'

/**
 * Does something that only one process at a time may do. The lock ends with its connection, so a crash leaves none.
 * @returns false where another process is at it, and nothing was done
 */
export async function withLock(
  connectionString: string,
  name: string,
  act: () => Promise<void>,
): Promise<boolean> {
  const client = new pg.Client({ connectionString, keepAlive: true })
  // A connection that breaks meanwhile takes the lock with it; the work goes on.
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock(hashtext($1)) AS taken',
      [name],
    )
    if (!rows[0]?.taken) return false
    await act()
    return true
  } finally {
    await client.end().catch(() => {})
  }
}
