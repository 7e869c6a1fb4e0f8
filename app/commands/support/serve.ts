import type { Server } from 'node:http'
import { startWorker } from '#app/jobs/start-worker.server'
import type { Env } from '#app/platform/env/env.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { watchChanges } from '#app/platform/events/change-watch.server'
import { createApp } from '#app/server/create-app.server'
import { type ServiceOptions, startServices } from '#app/server/services.server'
import { closeServer, listen } from './listen'

type AppParts = Omit<Parameters<typeof createApp>[0], 'services' | 'changes'>

/** Serves the exchange and does its jobs in this process. */
export async function serve(
  env: Env,
  parts: AppParts,
  options: ServiceOptions,
): Promise<{ stop(): Promise<void> }> {
  const running = await startServices(env, options)
  const stopWorker = await startWorker(running.services, running.queue)
  const changes = watchChanges(env.DATABASE_URL)
  let server: Server | undefined
  const stop = async () => {
    if (server) await closeServer(server)
    await changes.stop()
    await stopWorker()
    await running.close()
  }
  try {
    const app = createApp({ ...parts, services: running.services, changes })
    server = await listen(app, { port: env.PORT, host: env.HOST })
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Waits until the served exchange says that its parts are there. */
export async function requireReady(address: string): Promise<void> {
  const response = await fetch(`${address}/readyz`).catch(() => undefined)
  if (response?.ok) return
  const answer = response ? `${response.status} ${await response.text()}` : 'no answer'
  throw new OperatorError(
    `The exchange started but is not ready (/readyz: ${answer.slice(0, 300)}).`,
  )
}
