import { requireMigrated } from '#app/platform/db/migrate.server'
import { loadEnv, readEnvironment } from '#app/platform/env/env.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { clientFolder, loadBuild } from './support/build-pages'
import { refuseDemoAccounts } from './support/demo-accounts'
import { serve } from './support/serve'
import { print } from './support/terminal'
import { untilStopped } from './support/until-stopped'

/** `npm start`: the production server; everything it needs to know comes from the environment. */
export async function main(): Promise<void> {
  const env = loadEnv({ NODE_ENV: 'production', ...readEnvironment() })
  await requireMigrated(env.DATABASE_URL)
  await refuseDemoAccounts(env.DATABASE_URL)
  const build = await loadBuild().catch(() => {
    throw new OperatorError('The pages are not built: run `npm run build` first.')
  })
  const running = await serve(env, { build, clientFolder }, { demo: false })
  print(`ready ${env.APP_URL}`)
  await untilStopped(running.stop)
}
