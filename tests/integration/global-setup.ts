import type { TestProject } from 'vitest/node'
import { startTestServer } from '#tests/support/test-server'

declare module 'vitest' {
  interface ProvidedContext {
    database: { adminUrl: string; template: string; prefix: string; filled: string[] }
  }
}

/** Starts the database server of the run; what it returns stops it. */
export default async function setup(project: TestProject) {
  const { stop, ...database } = await startTestServer()
  project.provide('database', database)
  return stop
}
