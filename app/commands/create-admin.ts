import { z } from 'zod'
import { system } from '#app/domain/accounts/actor'
import { createAdministrator } from '#app/domain/accounts/create-administrator.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { startServices } from '#app/server/services.server'
import { readOptions } from './support/options'
import { print } from './support/terminal'
import { withDatabase } from './support/with-database'

const usage = 'npm run create-admin -- EMAIL [--data DIR]'

/** `npm run create-admin -- EMAIL`: makes a person an administrator; how the first one comes to be. */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = readOptions(args, { data: { type: 'string' } }, usage)
  const email = z.email().safeParse(positionals[0])
  if (!email.success) throw new OperatorError(`An e-mail address is needed.\n\nusage: ${usage}`)
  await withDatabase(values, async (env) => {
    const { services, close } = await startServices(env, { demo: false })
    try {
      const ctx = { db: services.db, actor: system, now: new Date(), requestId: 'create-admin' }
      const { created, token } = await createAdministrator(ctx, services.auth, email.data)
      print(`${email.data} is an administrator${created ? ', with a new account' : ''}.`)
      print('Choose the password within an hour:')
      print(`${env.APP_URL}/reset-password?token=${token}`)
    } finally {
      await close()
    }
  })
}
