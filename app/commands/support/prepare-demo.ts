import { hashPassword } from '#app/platform/auth/auth.server'
import { createDatabase } from '#app/platform/db/client.server'
import { seedDemo } from '#prisma/seed/index'
import type { Progress } from './terminal'

/**
 * Fills a migrated database with the reference data and the demo's people, entries and stories, all of it
 * or nothing; what is there already stays as its users have left it.
 */
export async function prepareDemo(
  url: string,
  password: string,
  progress: Progress,
): Promise<void> {
  const db = createDatabase(url)
  try {
    await seedDemo({
      db,
      hashPassword,
      password,
      now: new Date(),
      onProgress: (part) => progress.step(`loading the demo content: ${part}`),
    })
  } finally {
    await db.$disconnect()
  }
}
