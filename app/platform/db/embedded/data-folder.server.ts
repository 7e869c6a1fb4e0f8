import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { OperatorError } from '#app/platform/env/operator-error'
import { embeddedMajor } from './binaries.server'
import { isRunning } from './process.server'

/** What is kept beside the database, readable by its owner only. */
const secretsSchema = z.object({
  databasePassword: z.string(),
  sessionSecret: z.string(),
  demoPassword: z.string(),
})

/** The secrets of one data folder. */
export type Secrets = z.output<typeof secretsSchema>

/** Where the things of one data folder lie. */
export interface DataFolder {
  root: string
  postgres: string
  log: string
  lock: string
  /** Written by the demo while it serves: its process and address. */
  demo: string
}

/** How the database in a data folder stands. */
export type FolderState =
  | { state: 'absent' }
  | { state: 'stopped' }
  | { state: 'running'; pid: number; port: number }

/**
 * Opens the data folder and creates it where it is missing.
 * @throws {OperatorError} where it cannot be written
 */
export function openDataFolder(directory: string): DataFolder {
  const root = resolve(directory)
  try {
    mkdirSync(root, { recursive: true })
    accessSync(root, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new OperatorError(
      `The data folder ${root} cannot be written (${(error as NodeJS.ErrnoException).code}).\n` +
        'Choose another one with --data DIR, or make yourself its owner.',
    )
  }
  return {
    root,
    postgres: join(root, 'postgres'),
    log: join(root, 'postgres.log'),
    lock: join(root, 'start.lock'),
    demo: join(root, 'demo.json'),
  }
}

/**
 * Looks at the database of the folder without touching it.
 * @throws {OperatorError} where it cannot be used: half written, or of another PostgreSQL
 */
export function inspectFolder(folder: DataFolder): FolderState {
  if (!existsSync(folder.postgres)) return { state: 'absent' }
  refuseForeign(folder)
  const version = readText(join(folder.postgres, 'PG_VERSION'))
  const complete = existsSync(join(folder.postgres, 'global', 'pg_control'))
  if (!version || !complete) throw unusable(folder, 'is damaged or was only half written.')
  if (version !== embeddedMajor) {
    throw unusable(folder, `belongs to PostgreSQL ${version}, this one is ${embeddedMajor}.`)
  }
  const lines = readText(join(folder.postgres, 'postmaster.pid'))?.split('\n')
  const pid = Number(lines?.[0])
  const port = Number(lines?.[3])
  return pid > 0 && isRunning(pid, 'postgres')
    ? { state: 'running', pid, port }
    : { state: 'stopped' }
}

function refuseForeign(folder: DataFolder): void {
  try {
    accessSync(folder.postgres, constants.R_OK | constants.X_OK)
  } catch {
    throw new OperatorError(
      `The database in ${folder.postgres} belongs to another user.\n` +
        'Run the command as that user, or use another folder: --data OTHER_FOLDER',
    )
  }
}

/** The way out that every message about a broken data folder ends with. */
export function unusable(folder: DataFolder, what: string): OperatorError {
  return new OperatorError(
    `The database in ${folder.postgres} ${what}\n` +
      'To start anew (this deletes what is in it): npm run demo -- --reset\n' +
      'To keep it and use another folder: npm run demo -- --data OTHER_FOLDER',
  )
}

/** Reads the folder's secrets and makes them at the first call. */
export function readSecrets(folder: DataFolder): Secrets {
  const file = join(folder.root, 'secrets.json')
  const text = readText(file)
  const parsed = text === undefined ? undefined : secretsSchema.safeParse(parseJson(text))
  if (parsed?.success) return parsed.data
  if (existsSync(folder.postgres))
    throw unusable(folder, `cannot be opened: ${file} is not usable.`)
  const secrets: Secrets = {
    databasePassword: randomBytes(24).toString('hex'),
    sessionSecret: randomBytes(32).toString('hex'),
    demoPassword: randomBytes(9).toString('base64url'),
  }
  writePrivate(file, JSON.stringify(secrets, null, 2))
  return secrets
}

/** Writes a file in one step, for the owner's eyes only. */
export function writePrivate(file: string, text: string): void {
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, `${text}\n`, { mode: 0o600 })
  chmodSync(fresh, 0o600)
  renameSync(fresh, file)
}

/** The trimmed text of a file, or undefined where there is none or it may not be read. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

/** Parses JSON of unknown origin; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
