import type { ServerBuild } from '@remix-run/node'
import { createServer } from 'vite'
import {
  type EmbeddedServer,
  startEmbeddedServer,
} from '#app/platform/db/embedded/embedded-server.server'
import { loadEnv, readEnvironment } from '#app/platform/env/env.server'
import { readOptions, readPort } from './support/options'
import { prepareDemo } from './support/prepare-demo'
import { serve } from './support/serve'
import { createProgress, type Progress, print } from './support/terminal'
import { onInterrupt, untilStopped } from './support/until-stopped'
import { dataFolderOf, prepareEmbedded } from './support/with-database'

const usage = 'npm run dev [-- --port N --data DIR]'

/** `npm run dev`: the demo's exchange with pages that follow the sources while one works on them. */
export async function main(args: string[]): Promise<void> {
  const { values } = readOptions(
    args,
    { port: { type: 'string' }, data: { type: 'string' } },
    usage,
  )
  const source = readEnvironment()
  const port = readPort(values.port ?? source.PORT)
  const progress = createProgress()
  const embedded = source.DATABASE_URL
    ? undefined
    : await startEmbeddedServer(dataFolderOf(values, source), { onProgress: progress.step })
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
  // The compiler's own server ends the process at these before the database is stopped.
  process.removeAllListeners('SIGTERM')
  process.stdin.removeAllListeners('end')
  const settle = onInterrupt(async () => embedded?.abandon())
  try {
    const prepared = embedded ? await prepare(embedded, progress) : source
    progress.step('starting the exchange')
    const env = loadEnv({
      ...prepared,
      ...source,
      APP_URL: source.APP_URL || `http://localhost:${port}`,
      PORT: String(port),
    })
    const build = async () =>
      (await vite.ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild
    const running = await serve(env, { build, development: vite.middlewares }, { demo: true })
    progress.done()
    if (embedded) print(`password ${embedded.secrets.demoPassword}`)
    print(`ready ${env.APP_URL}`)
    settle()
    await untilStopped(running.stop)
  } finally {
    await vite.close()
    await embedded?.release()
  }
}

async function prepare(server: EmbeddedServer, progress: Progress) {
  const url = await prepareEmbedded(server)
  await prepareDemo(url, server, progress)
  return {
    DATABASE_URL: url,
    SESSION_SECRET: server.secrets.sessionSecret,
    DATA_DIR: server.folder.root,
  }
}
