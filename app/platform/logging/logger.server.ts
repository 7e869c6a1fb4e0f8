import pino, { type DestinationStream } from 'pino'

/** Writes JSON lines; `child({ requestId })` ties them to a request. */
export type Logger = pino.Logger

// Keys whose value never reaches a log, wherever they stand in the object.
const secretKeys = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'secret',
  'authorization',
  'cookie',
  'set-cookie',
  'accessToken',
  'refreshToken',
  'idToken',
  'tokenHash',
  'apiKey',
]

const redacted = secretKeys.flatMap((key) => {
  const step = key.includes('-') ? `["${key}"]` : key
  const below = key.includes('-') ? step : `.${key}`
  return [step, `*${below}`, `*.*${below}`, `*.*.*${below}`]
})

/**
 * Creates the logger of a process.
 * @param destination where lines go (default: LOG_FILE, or standard output)
 */
export function createLogger(
  env: { LOG_LEVEL: string; LOG_FILE?: string | undefined },
  destination?: DestinationStream,
): Logger {
  const options: pino.LoggerOptions = {
    level: env.LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: redacted, censor: '[redacted]' },
  }
  const file = env.LOG_FILE
    ? pino.destination({ dest: env.LOG_FILE, mkdir: true, mode: 0o600 })
    : undefined
  const target = destination ?? file
  return target ? pino(options, target) : pino(options)
}
