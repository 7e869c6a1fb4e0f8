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
 * @param destination where lines go (default: standard output)
 */
export function createLogger(env: { LOG_LEVEL: string }, destination?: DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level: env.LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: redacted, censor: '[redacted]' },
  }
  return destination ? pino(options, destination) : pino(options)
}
