import { z } from 'zod'
import { checkEmbedder, embedderVariables } from './embedder-variables'
import { OperatorError } from './operator-error'

const text = z.string().trim().min(1)

function addressOf(protocol: RegExp, form: string) {
  const error = (issue: { input?: unknown }) =>
    issue.input === undefined ? 'is not set' : `must be an address like ${form}`
  return z.url({ protocol, error })
}
const address = addressOf(/^https?$/, 'https://example.org')
const database = addressOf(/^postgres(ql)?$/, 'postgresql://user:password@host:5432/name')

/** Every variable that the exchange reads, its form and its default; `.env.example` explains each. */
export const envSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: text.default('127.0.0.1'),
    APP_URL: address.transform((url) => url.replace(/\/+$/, '')),
    DATABASE_URL: database,
    SESSION_SECRET: z
      .string({ error: 'is not set' })
      .min(32, { error: 'must have at least 32 characters' }),
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
    LOG_FILE: text.optional(),
    DATA_DIR: text.default('.data'),
    EXCHANGE_NAME: text.default('Sàn giao dịch công nghệ Bắc Giang'),
    EXCHANGE_NAME_EN: text.default('Bắc Giang Technology Exchange'),
    EXCHANGE_PROVINCE: text.default('Bắc Giang'),
    MEILISEARCH_URL: address.optional(),
    MEILISEARCH_API_KEY: text.optional(),
    MEILISEARCH_INDEX: text.default('listings'),
    ...embedderVariables,
    MATCHES_HELD: z.stringbool().default(false),
    SEARCH_LOG_DAYS: z.coerce.number().int().min(1).max(3_650).default(180),
    SMTP_URL: addressOf(/^smtps?$/, 'smtp://host:587').optional(),
    MAIL_FROM: text.default('Sàn giao dịch công nghệ <khong-tra-loi@localhost>'),
    S3_ENDPOINT: address.optional(),
    S3_BUCKET: text.optional(),
    S3_REGION: text.optional(),
    S3_ACCESS_KEY_ID: text.optional(),
    S3_SECRET_ACCESS_KEY: text.optional(),
    STRIPE_SECRET_KEY: text.optional(),
    STRIPE_WEBHOOK_SECRET: text.optional(),
    STRIPE_API_BASE: address.optional(),
    STRIPE_CONNECT: z.enum(['on', 'off']).default('off'),
    OIDC_ISSUER: address.optional(),
    OIDC_CLIENT_ID: text.optional(),
    OIDC_CLIENT_SECRET: text.optional(),
    TEST_DATABASE_URL: database.optional(),
    TRIAL_DATA: text.default('../shared/data'),
    CHROMIUM_PATH: text.optional(),
  })
  .superRefine(checkEmbedder)

/** The configuration of one process. */
export type Env = z.output<typeof envSchema>

/** Variables as the shell gives them. */
export type EnvSource = Record<string, string | undefined>

/** The configuration does not parse; the message names each variable and what is wrong with it. */
export class EnvError extends OperatorError {
  override name = 'EnvError'
}

/**
 * Parses the configuration. A variable that is set to nothing counts as not set.
 * @throws {EnvError} with one line a fault
 */
export function loadEnv(source: EnvSource): Env {
  const present = Object.entries(source).filter(([, value]) => value?.trim())
  const parsed = envSchema.safeParse(Object.fromEntries(present))
  if (parsed.success) return parsed.data
  throw new EnvError(
    `The configuration cannot be used:\n${z.prettifyError(parsed.error)}\n` +
      '.env.example explains each variable.',
  )
}
