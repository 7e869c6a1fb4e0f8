import { startWorker } from '#app/jobs/start-worker.server'
import { requireMigrated } from '#app/platform/db/migrate.server'
import { loadEnv, readEnvironment } from '#app/platform/env/env.server'
import { startServices } from '#app/server/services.server'
import { print } from './support/terminal'
import { untilStopped } from './support/until-stopped'

/** `npm run worker`: does the jobs in a process of their own, beside web servers on the same database. */
export async function main(): Promise<void> {
  const env = loadEnv({ NODE_ENV: 'production', ...readEnvironment() })
  await requireMigrated(env.DATABASE_URL)
  const { services, queue, close } = await startServices(env, { demo: false })
  const stopWorker = await startWorker(services, queue)
  print('worker ready')
  await untilStopped(async () => {
    await stopWorker()
    await close()
  })
}
