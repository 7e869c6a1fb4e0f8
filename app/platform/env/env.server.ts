import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type EnvSource, loadEnv } from './env-schema'

export { type Env, type EnvSource, loadEnv } from './env-schema'

/** The variables of the shell, completed from `.env` in the working folder where that exists. */
export function readEnvironment(): EnvSource {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/**
 * The configuration of a command that serves nobody (import, reindex …): it works on the database alone,
 * so it needs neither the session secret nor the public address of the server beside it.
 */
export function loadCommandEnv(source: EnvSource, databaseUrl: string) {
  return loadEnv({
    ...source,
    LOG_LEVEL: source.LOG_LEVEL || 'warn',
    DATABASE_URL: databaseUrl,
    SESSION_SECRET: source.SESSION_SECRET || randomBytes(32).toString('hex'),
    APP_URL: source.APP_URL || `http://localhost:${source.PORT || 3000}`,
  })
}

/** What a program that we start may see of the environment. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return process.env
}
