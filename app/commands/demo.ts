import { removeDemoMark, writeDemoMark } from '#app/platform/db/embedded/demo-mark.server'
import { startEmbeddedServer } from '#app/platform/db/embedded/embedded-server.server'
import { inheritedEnvironment, loadEnv } from '#app/platform/env/env.server'
import { buildIsStale, buildPages, clientFolder, loadBuild } from './support/build-pages'
import { describeDemoAccounts } from './support/demo-accounts'
import { playStripe } from './support/demo-stripe'
import { requirePort } from './support/listen'
import { openBrowser } from './support/open-browser'
import { readOptions, readPort } from './support/options'
import { prepareDemo } from './support/prepare-demo'
import { refuseSecondDemo, resetFolder } from './support/reset-folder'
import { requireReady, serve } from './support/serve'
import { createProgress, print } from './support/terminal'
import { onInterrupt, untilStopped } from './support/until-stopped'
import { dataFolderOf, prepareEmbedded } from './support/with-database'

const usage = 'npm run demo [-- --reset --port N --data DIR --no-open]'
const HOST = '127.0.0.1'

/** `npm run demo`: the whole exchange with a living market on this machine, and nothing but Node needed. */
export async function main(args: string[]): Promise<void> {
  const { values } = readOptions(
    args,
    {
      reset: { type: 'boolean' },
      port: { type: 'string' },
      data: { type: 'string' },
      'no-open': { type: 'boolean' },
    },
    usage,
  )
  const source = inheritedEnvironment()
  const port = readPort(values.port ?? source.PORT)
  const directory = dataFolderOf(values, source)
  refuseSecondDemo(directory)
  await requirePort({ port, host: HOST })
  const progress = createProgress()
  if (values.reset) {
    progress.step(`deleting the data in ${directory}`)
    await resetFolder(directory)
  }
  const server = await startEmbeddedServer(directory, { onProgress: progress.step })
  const settle = onInterrupt(server.stop)
  try {
    progress.step('preparing the database')
    const url = await prepareEmbedded(server)
    await prepareDemo(url, server, progress)
    if (buildIsStale()) {
      progress.step('building the pages (only when they have changed)')
      await buildPages()
    }
    progress.step('starting the exchange')
    const address = `http://${HOST}:${port}`
    const stripe = await playStripe(source, {
      address,
      file: `${server.folder.root}/stripe-test.json`,
      databaseUrl: url,
    })
    const env = loadEnv({
      ...source,
      ...stripe?.source,
      DATABASE_URL: url,
      SESSION_SECRET: server.secrets.sessionSecret,
      APP_URL: source.APP_URL || address,
      HOST,
      PORT: String(port),
      DATA_DIR: server.folder.root,
      LOG_FILE: source.LOG_FILE || `${server.folder.root}/demo.log`,
    })
    const build = await loadBuild()
    const standIns = stripe ? { standIns: stripe.handler } : {}
    const running = await serve(env, { build, clientFolder, ...standIns }, { demo: true })
    writeDemoMark(server.folder, address)
    try {
      await requireReady(address)
      progress.done()
      await greet(url, server.secrets.demoPassword, address)
      if (!values['no-open']) openBrowser(address)
      settle()
      await untilStopped(async () => {
        print('\nstopping')
        await running.stop()
      })
    } finally {
      removeDemoMark(server.folder)
    }
  } finally {
    await server.stop()
  }
  print('stopped; the data is kept')
}

async function greet(url: string, password: string, address: string): Promise<void> {
  print(`\npassword ${password}`)
  for (const line of await describeDemoAccounts(url)) print(line)
  print(`\nmails are shown at ${address}/demo/mail, logs are in demo.log of the data folder`)
  print('stop with Ctrl-C; --reset starts anew\n')
  print(`ready ${address}`)
}
