import type { LoaderFunctionArgs } from '@remix-run/node'
import pino from 'pino'
import { rebuildIndex, withholding } from '#app/domain/search/index.server'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import type { Services } from '#app/domain/services'
import type { Auth } from '#app/platform/auth/auth.server'
import { envSchema } from '#app/platform/env/env-schema'
import { createFileStorage } from '#app/platform/files/file-storage.server'
import { createMetrics } from '#app/platform/metrics/metrics.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import type { SearchEngine } from '#app/platform/search/engine'
import type { StripeGate } from '#app/platform/stripe/stripe-gate.server'
import { testDatabase, testDatabaseUrl } from './database'
import { createTestAuth } from './test-auth'

const origin = 'http://exchange.test'

interface Parts {
  search?: SearchEngine<ListingDocument>
  auth?: Auth
  stripe?: StripeGate
  /** Folder of uploaded files. */
  dataFolder?: string
}

/** The parts of a process, on the test's database, with an index of what the database holds. */
export async function testServices(parts: Parts = {}): Promise<Services> {
  const db = testDatabase()
  const env = envSchema.parse({
    APP_URL: origin,
    DATABASE_URL: testDatabaseUrl(),
    SESSION_SECRET: 'a secret of the tests that is long enough',
    LOG_LEVEL: 'silent',
    ...(parts.dataFolder ? { DATA_DIR: parts.dataFolder } : {}),
  })
  const search = parts.search ?? new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  if (!parts.search) await rebuildIndex({ db, engine: search, now: new Date() })
  return {
    env,
    db,
    search: withholding(search, db),
    auth: parts.auth ?? createTestAuth().auth,
    files: createFileStorage(env),
    mailer: { send: () => Promise.reject(new Error('no mail is expected')) } as never,
    logger: pino({ level: 'silent' }),
    metrics: createMetrics(db),
    stripe: parts.stripe ?? null,
    demo: false,
    bench: false,
  }
}

interface Question {
  params?: Record<string, string>
  method?: string
  headers?: HeadersInit
  form?: Record<string, string>
}

/** What a loader or an action is called with for a path. */
export function routeArgs(
  services: Services,
  path: string,
  { params = {}, method = 'GET', headers, form }: Question = {},
): LoaderFunctionArgs {
  const request = new Request(origin + path, {
    method: form ? 'POST' : method,
    headers,
    ...(form ? { body: new URLSearchParams(form) } : {}),
  })
  return {
    request,
    params,
    context: {
      services,
      nonce: 'nonce',
      requestId: 'test',
      clientIp: '192.0.2.1',
      keepFromCache() {},
    },
  }
}

/** The status with which a loader or an action gives up. */
export async function refusedWith(work: Promise<unknown>): Promise<number | undefined> {
  try {
    await work
    return undefined
  } catch (thrown) {
    const { status, init } = thrown as { status?: number; init?: { status?: number } }
    if (status === undefined && init?.status === undefined) throw thrown
    return status ?? init?.status
  }
}
