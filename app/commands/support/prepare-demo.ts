import { hashPassword } from '#app/platform/auth/auth.server'
import { createDatabase } from '#app/platform/db/client.server'
import type { EmbeddedServer } from '#app/platform/db/embedded/embedded-server.server'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { seedDemo } from '#prisma/seed/index'
import type { Progress } from './terminal'

/**
 * Fills a migrated database with the reference data and the demo's people, entries and stories, all of it
 * or nothing; what is there already stays as its users have left it.
 */
export async function prepareDemo(
  url: string,
  server: EmbeddedServer,
  progress: Progress,
): Promise<void> {
  const db = createDatabase(url)
  try {
    await seedDemo({
      db,
      files: createFileStorage({ DATA_DIR: server.folder.root }),
      hashPassword,
      password: server.secrets.demoPassword,
      now: new Date(),
      onProgress: (part) => progress.step(`loading the demo content: ${part}`),
    })
  } finally {
    await db.$disconnect()
  }
}
