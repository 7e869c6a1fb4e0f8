import { createDatabase } from '#app/platform/db/client.server'
import { OperatorError } from '#app/platform/env/operator-error'

/** Every account of the demo has an address in this domain, which is reserved for tests. */
const demoDomain = '@demo.test'

/** Accounts of the demo with the names that they carry, in the order they were made. */
export async function demoAccounts(url: string): Promise<{ email: string; name: string }[]> {
  const db = createDatabase(url)
  try {
    return await db.user.findMany({
      where: { email: { endsWith: demoDomain }, closedAt: null },
      select: { email: true, name: true },
      orderBy: { createdAt: 'asc' },
    })
  } finally {
    await db.$disconnect()
  }
}

/** Refuses to serve a database with demo accounts to the world: their password is known. */
export async function refuseDemoAccounts(url: string): Promise<void> {
  const accounts = await demoAccounts(url)
  if (accounts.length === 0) return
  throw new OperatorError(
    `This database holds ${accounts.length} demo accounts (…${demoDomain}), so it is not served in ` +
      'production.\nUse a database of its own; npm run demo serves the demo.',
  )
}
